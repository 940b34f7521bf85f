import { ajouterDesJours } from '#libs/france';
import { demandeAccompagnement, PrescrirePrestation } from '#modules/connecteurs';
import type { Alea } from '../alea';
import type { EntrepriseFictive } from '../entreprise-fictive';
import { ApresLecture, type Redaction } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { CODES_DES_SERVICES, guichetDe } from './catalogue-simule';
import { personneDe, societeDe, type ConnecteurSimule } from './connecteur-simule';
import type { DemandeSimulee } from './demande-simulee';
import { lireAuJour } from './lecture-simulee';
import { prestationDe, type SortDeLaPrestation } from './prestation-simulee';
import { jourDeMiseEnRelation } from './semaine';

/** In turns, so that a year of a few companies has each of them. */
const SORTS: readonly SortDeLaPrestation[] = [
  'payee',
  'contestee-puis-payee',
  'silence',
  'annulee',
  'payee',
  'contestee-annulee',
  'silence-puis-payee',
  'certifiee',
  'payee',
  'en-cours',
  'payee',
  'payee',
];

/** Services for each company of the year, and the fewest that show what becomes of them. */
const PAR_ENTREPRISE = 0.04;
const LE_MOINS = 12;

/** Suppliers are labelled by then. And what is prescribed later does not end in the year. */
const PREMIERES = '2025-05-05';
const DERNIERES = '2025-11-10';

interface Prescriptions {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly regions: readonly string[];
  readonly connecteurs: readonly ConnecteurSimule[];
  /** Companies whose account holds nothing else. */
  readonly arrivees: readonly Arrivee[];
  readonly demandes: readonly DemandeSimulee[];
  readonly entreprises: number;
}

interface Choix {
  readonly prestationId: string;
  readonly entreprise: EntrepriseFictive;
  readonly demandeId: string | undefined;
  readonly code: string;
  readonly fournisseur: ConnecteurSimule;
}

interface Beneficiaire {
  readonly entreprise: EntrepriseFictive;
  readonly demandeId: string | undefined;
  readonly depuis: string;
}

/** Written by the connecteur who has the request in charge; by its region while nobody has, or for a supplier who has it. */
const prescrire = (redaction: Redaction, choix: Choix, jour: string): void => {
  const { prestationId, entreprise, demandeId, code, fournisseur } = choix;
  const { siren, siret, region } = entreprise;
  const fournisseurSiren = societeDe(fournisseur) ?? '';
  const prescription = { prestationId, siren, siret, demandeId, code, fournisseurId: fournisseur.connecteurId };
  redaction.ajouter(
    jour,
    prestationId,
    redaction.personne('region.instructeur', region),
    (context) =>
      new ApresLecture(async (faits) => {
        const lue = demandeId === undefined ? null : await lireAuJour(faits, demandeAccompagnement, demandeId, context);
        const connecteurId = lue?.etat === 'en-charge' ? lue.enCharge : null;
        const parLui = connecteurId !== null && connecteurId !== fournisseur.connecteurId;
        const actor = parLui ? personneDe({ connecteurId, region }) : context.actor;
        return new PrescrirePrestation({ ...prescription, fournisseurSiren }, { ...context, actor });
      }),
  );
};

/** Companies of a region to whom a service may be prescribed, those who asked for support first. */
const beneficiairesDe = ({ redaction, arrivees, demandes }: Prescriptions, region: string): readonly Beneficiaire[] => {
  const parSiren = new Map(demandes.map((demande) => [demande.entreprise.siren, demande]));
  return arrivees
    .filter(({ entreprise }) => entreprise.region === region)
    .map(({ entreprise, enrolee }) => {
      const demande = parSiren.get(entreprise.siren);
      return { entreprise, demandeId: demande?.demandeId, depuis: demande?.qualifieeLe ?? enrolee };
    })
    .filter(({ depuis }) => depuis < ajouterDesJours(redaction.calendrier.jour(DERNIERES), -14))
    .sort((un, autre) => Number(un.demandeId === undefined) - Number(autre.demandeId === undefined));
};

/** Writes the services that are subsidised in a few regions. */
export const prescriptionsDe = (prescriptions: Prescriptions): void => {
  const { redaction, alea, regions, connecteurs, entreprises } = prescriptions;
  const prevues = Math.max(LE_MOINS, Math.round(entreprises * PAR_ENTREPRISE));
  const parRegion = Math.ceil(prevues / Math.max(1, regions.length));
  const mouvements = new Set<string>();
  const premieres = redaction.calendrier.jour(PREMIERES);
  for (const [place, region] of regions.entries()) {
    const estLaDerniere = place === regions.length - 1 && place > 0;
    const dispositifId = guichetDe(redaction, region, { services: parRegion, estLaDerniere });
    const fournisseurs = connecteurs.filter((un) => un.region === region && un.emploi === 'fournisseur');
    const beneficiaires = beneficiairesDe(prescriptions, region);
    for (let rang = 0; rang < parRegion; rang += 1) {
      const beneficiaire = beneficiaires[rang % beneficiaires.length];
      const fournisseur = fournisseurs[rang % fournisseurs.length];
      if (!fournisseur || !beneficiaire) continue;
      const { demandeId, entreprise, depuis } = beneficiaire;
      const prestationId = redaction.id(`prestation ${region} ${rang}`);
      const auPlusTot = [premieres, ajouterDesJours(depuis, 14)].sort().at(-1) ?? premieres;
      const prescriteLe = jourDeMiseEnRelation(ajouterDesJours(auPlusTot, alea.entre(0, 20)));
      const code = alea.parmi(CODES_DES_SERVICES);
      prescrire(redaction, { prestationId, entreprise, demandeId, code, fournisseur }, prescriteLe);
      const { siren } = entreprise;
      const sort = SORTS[(rang + place) % SORTS.length] ?? 'payee';
      prestationDe(
        { redaction, alea, mouvements, prestationId, siren, region, dispositifId, fournisseur, sort },
        prescriteLe,
      );
    }
  }
};
