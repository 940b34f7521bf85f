import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  AccepterDevis,
  AnnulerPrestation,
  CertifierServiceFait,
  ConfirmerRealisation,
  ContesterRealisation,
  DeclarerRealisation,
  PayerPrestation,
} from '#modules/connecteurs';
import type { Alea } from '../alea';
import { jourLibre, jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import { PRIX_EN_EUROS } from './catalogue-simule';
import { personneDe, type ConnecteurSimule } from './connecteur-simule';

export type SortDeLaPrestation =
  | 'payee'
  | 'certifiee'
  | 'contestee-puis-payee'
  | 'contestee-annulee'
  | 'annulee'
  | 'silence'
  | 'silence-puis-payee'
  | 'en-cours';

interface Prestation {
  readonly redaction: Redaction;
  readonly alea: Alea;
  /** Days on which an act already moves an envelope, as `dispositifId jour`. */
  readonly mouvements: Set<string>;
  readonly prestationId: string;
  readonly siren: string;
  readonly region: string;
  readonly dispositifId: string;
  readonly fournisseur: ConnecteurSimule;
  readonly sort: SortDeLaPrestation;
}

/** Two instructors and more stand in a region: the one who certifies prescribes nothing. */
const CERTIFICATEUR = 3;

/** Writes a service from its quote on. */
export const prestationDe = (prestation: Prestation, prescriteLe: string): void => {
  const { redaction, alea, mouvements, prestationId, siren, region, dispositifId, fournisseur, sort } = prestation;
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const responsable = redaction.personne('region.responsable', region);
  const ajouter = (jour: string, acteur: typeof dirigeant, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, prestationId, acteur, commande);
  };
  const apres = (jour: string, min: number, max: number) =>
    jourOuvreDepuis(ajouterDesJours(jour, alea.entre(min, max)));
  const libre = (depuis: string) => jourLibre(mouvements, dispositifId, depuis);
  const annuler = (jour: string, motif: AnnulerPrestation['data']['motif'], acteur: typeof dirigeant) => {
    ajouter(libre(jour), acteur, (context) => new AnnulerPrestation({ prestationId, motif }, context));
  };
  const realiser = (jour: string) => {
    const realisation = { prestationId, realiseeLe: jour };
    ajouter(jour, personneDe(fournisseur), (context) => new DeclarerRealisation(realisation, context));
    return jour;
  };
  const confirmer = (jour: string) => {
    ajouter(jour, dirigeant, (context) => new ConfirmerRealisation({ prestationId }, context));
    return jour;
  };
  const contester = (jour: string) => {
    const motif = alea.parmi(['incomplete', 'non-conforme-au-devis', 'non-realisee'] as const);
    ajouter(jour, dirigeant, (context) => new ContesterRealisation({ prestationId, motif }, context));
    return jour;
  };
  const certifierEtPayer = (jour: string) => {
    const certifiee = libre(apres(jour, 2, 8));
    const certificateur = redaction.personne('region.instructeur', region, CERTIFICATEUR);
    ajouter(certifiee, certificateur, (context) => new CertifierServiceFait({ prestationId }, context));
    if (sort === 'certifiee') return;
    const paiement = { prestationId, reference: `Prestation ${siren}` };
    const comptable = redaction.personne('region.comptable', region);
    ajouter(apres(certifiee, 5, 20), comptable, (context) => new PayerPrestation(paiement, context));
  };

  const devis = libre(apres(prescriteLe, 3, 10));
  if (devis > redaction.calendrier.fin) return;
  const prixCentimes = alea.entre(PRIX_EN_EUROS.minimum, PRIX_EN_EUROS.maximum) * 100;
  const accord = { prestationId, prixCentimes, transportRoutier: false };
  ajouter(devis, dirigeant, (context) => new AccepterDevis(accord, context));
  if (sort === 'en-cours') return;
  if (sort === 'annulee') {
    annuler(apres(devis, 5, 20), 'a-la-demande-de-l-entreprise', dirigeant);
    return;
  }
  const realisee = realiser(apres(devis, 15, 40));
  switch (sort) {
    case 'silence':
      return;
    case 'silence-puis-payee':
      certifierEtPayer(confirmer(apres(realisee, 18, 25)));
      return;
    case 'contestee-annulee':
      annuler(apres(contester(apres(realisee, 2, 9)), 10, 20), 'prestation-contestee', responsable);
      return;
    case 'contestee-puis-payee':
      certifierEtPayer(confirmer(apres(realiser(apres(contester(apres(realisee, 2, 9)), 8, 20)), 2, 9)));
      return;
    default:
      certifierEtPayer(confirmer(apres(realisee, 2, 9)));
  }
};
