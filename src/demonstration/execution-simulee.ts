import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  CloreDossier,
  ConstaterRecouvrement,
  DeciderRevision,
  PayerAide,
  ProposerRevision,
  type ObjetDeRevision,
} from '#modules/aides-regionales';
import { CorrigerOctroi, DeclarerAidesAnterieures } from '#modules/entreprises';
import type { Alea } from './alea';
import type { EntrepriseFictive } from './entreprise-fictive';
import type { Redaction } from './redaction';

/** Where the acts of a company are written, and the chance that decides them. */
export interface Ecriture {
  readonly redaction: Redaction;
  readonly suites: { readonly redaction: Redaction; readonly alea: Alea };
  readonly alea: Alea;
  readonly entreprise: EntrepriseFictive;
}

export const PLAFOND_CENTIMES = 300_000_00;

interface Accord {
  readonly dossierId: string;
  readonly montantCentimes: number;
  readonly accordee: string;
}

/** Writes the payments of a granted file and its closing, and for some a revision with the recovery of what was paid in excess. */
export const executionDe = (ecriture: Ecriture, { dossierId, montantCentimes, accordee }: Accord): void => {
  const { redaction, suites, alea, entreprise } = ecriture;
  const { siren, region } = entreprise;
  const ecrire =
    (redaction: Redaction) => (jour: string, role: string, commande: (context: CommandContext) => object) => {
      redaction.ajouter(jour, siren, redaction.personne(role, region), commande);
    };
  const [ajouter, ajouterEnsuite] = [ecrire(redaction), ecrire(suites.redaction)];
  const paiement = (reference: string, montantPayeCentimes: number, payeeLe: string) => (context: CommandContext) =>
    new PayerAide({ dossierId, reference: `${reference} ${siren}`, montantPayeCentimes, payeeLe }, context);

  const payee = ajouterDesJours(accordee, alea.entre(20, 90));
  const close = ajouterDesJours(payee, alea.entre(5, 40));
  const enTroisFois = suites.alea.chance(0.25);
  const avance = enTroisFois ? Math.floor(montantCentimes / 3) : montantCentimes;
  ajouter(payee, 'region.comptable', paiement('Avance', avance, payee));
  if (enTroisFois) {
    const [acompte, solde] = [ajouterDesJours(payee, 2), ajouterDesJours(payee, 4)];
    ajouterEnsuite(acompte, 'region.comptable', paiement('Acompte', avance, acompte));
    ajouterEnsuite(solde, 'region.comptable', paiement('Solde', montantCentimes - 2 * avance, solde));
  }
  if (suites.alea.chance(0.03)) {
    // News of another authority's aid, which takes the company over its ceiling; for some it was a mistake.
    const tardive = {
      aideId: suites.redaction.id(`aide tardive ${siren}`),
      autorite: 'autre' as const,
      montantCentimes: PLAFOND_CENTIMES - Math.floor(montantCentimes / 2),
      accordeeLe: ajouterDesJours(accordee, -3),
    };
    ajouterEnsuite(
      ajouterDesJours(accordee, 5),
      'region.instructeur',
      (context) => new DeclarerAidesAnterieures({ siren, aides: [tardive] }, context),
    );
    const correction = { siren, aideId: tardive.aideId, montantCentimes: 0, motif: 'doublon' } as const;
    if (suites.alea.chance(0.5))
      ajouterEnsuite(
        ajouterDesJours(accordee, 12),
        'region.gestionnaire-financier',
        (context) => new CorrigerOctroi(correction, context),
      );
  }
  const cloture = (closLe: string) => (context: CommandContext) => new CloreDossier({ dossierId, closLe }, context);
  ajouter(close, 'region.gestionnaire-financier', cloture(close));

  if (!suites.alea.chance(0.08)) return;
  const objet: ObjetDeRevision = suites.alea.chance(0.3) ? 'retrait' : 'reduction';
  const nouveauMontantCentimes = objet === 'retrait' ? 0 : Math.floor(montantCentimes * 0.8);
  const proposee = ajouterDesJours(close, suites.alea.entre(2, 10));
  ajouterEnsuite(
    proposee,
    'region.gestionnaire-financier',
    (context) =>
      new ProposerRevision(
        { dossierId, objet, motif: 'conditions-non-respectees', nouveauMontantCentimes, proposeeLe: proposee },
        context,
      ),
  );
  const decidee = ajouterDesJours(proposee, suites.alea.entre(2, 10));
  ajouterEnsuite(
    decidee,
    'region.signataire',
    (context) => new DeciderRevision({ dossierId, nouveauMontantCentimes, decideeLe: decidee }, context),
  );
  const rendue = ajouterDesJours(decidee, suites.alea.entre(5, 30));
  const recouvrement = {
    dossierId,
    reference: `Titre ${siren}`,
    montantCentimes: montantCentimes - nouveauMontantCentimes,
    constateLe: rendue,
  };
  ajouterEnsuite(rendue, 'region.comptable', (context) => new ConstaterRecouvrement(recouvrement, context));
  const reclose = ajouterDesJours(rendue, 3);
  if (objet === 'reduction') ajouterEnsuite(reclose, 'region.gestionnaire-financier', cloture(reclose));
};
