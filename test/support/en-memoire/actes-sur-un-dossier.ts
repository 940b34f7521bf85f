import type { Command, CommandContext } from '#libs/event-sourcing';
import {
  AccorderAide,
  CloreDossier,
  ConstaterRecouvrement,
  creanceCentimes,
  DeciderRevision,
  estAccorde,
  PayerAide,
  PrendreEnInstruction,
  ProposerDecision,
  ProposerRevision,
  RefuserAide,
  resteAPayerCentimes,
  RetirerDemande,
  ValiderProposition,
  type DossierAide,
} from '#modules/aides-regionales';
import type { Role } from '#modules/habilitations';
import { EcarterRevision } from '../../../src/modules/aides-regionales/dossier-aide/ecarter-revision/ecarter-revision';
import { accordLe, MOTIF_DE_DATE } from '../programme/calendrier';
import type { Main } from './main';

type Acte = readonly [role: Role, commande: (context: CommandContext) => Command];
type Existant = Exclude<DossierAide, { etat: 'absent' }>;

/** A new reference, or one that was used, typed otherwise. */
const referenceDe = (mouvements: readonly { readonly reference: string | null }[], { id, jours }: Main): string => {
  const derniere = mouvements.at(-1)?.reference;
  return jours % 3 === 0 && derniere ? `  ${derniere.toUpperCase().replace(' ', '   ')} ` : `Mandat ${id()}`;
};

/** Often what is reserved; sometimes a cent more or less, or another amount. */
const montantDeLAccord = (reserve: number, { montant, lequel }: Main): number =>
  [reserve + 1, reserve, reserve, Math.max(1, reserve - 1), reserve, Math.min(montant, reserve)][lequel % 6] ?? reserve;

const apresLAccord = (dossierId: string, dossier: Extract<Existant, { accord: object }>, main: Main): Acte => {
  const { le, montant, lequel, jours } = main;
  const { revision } = dossier;
  if (revision) {
    const { nouveauMontantCentimes } = revision;
    return lequel % 4 === 0
      ? ['region.signataire', (context) => new EcarterRevision({ dossierId, ecarteeLe: le, ...MOTIF_DE_DATE }, context)]
      : [
          'region.signataire',
          (context) =>
            new DeciderRevision({ dossierId, nouveauMontantCentimes, decideeLe: le, ...MOTIF_DE_DATE }, context),
        ];
  }
  if (creanceCentimes(dossier) > 0 && lequel % 2 === 0) {
    const reference = referenceDe(dossier.recouvrements, main);
    const montantCentimes =
      jours % 7 === 1 ? creanceCentimes(dossier) + 1 : Math.min(creanceCentimes(dossier), montant);
    return [
      'region.comptable',
      (context) =>
        new ConstaterRecouvrement({ dossierId, reference, montantCentimes, constateLe: le, ...MOTIF_DE_DATE }, context),
    ];
  }
  switch (lequel % 5) {
    case 0: {
      const objet = montant % 2 === 0 ? 'retrait' : 'reduction';
      const nouveauMontantCentimes = objet === 'retrait' ? 0 : Math.min(montant, dossier.montantCentimes - 1);
      const proposition = { dossierId, objet, nouveauMontantCentimes, proposeeLe: le, ...MOTIF_DE_DATE } as const;
      return [
        'region.gestionnaire-financier',
        (context) => new ProposerRevision({ ...proposition, motif: 'conditions-non-respectees' }, context),
      ];
    }
    case 1:
      return [
        'region.gestionnaire-financier',
        (context) => new CloreDossier({ dossierId, closLe: le, ...MOTIF_DE_DATE }, context),
      ];
    default: {
      const reste = resteAPayerCentimes(dossier);
      const reference = referenceDe(dossier.versements, main);
      const montantPayeCentimes = [dossier.montantCentimes, montant, reste + (jours % 2)][(lequel % 5) - 2] ?? reste;
      return [
        'region.comptable',
        (context) =>
          new PayerAide({ dossierId, reference, montantPayeCentimes, payeeLe: le, ...MOTIF_DE_DATE }, context),
      ];
    }
  }
};

/** The next act that a file waits for, or sometimes another one. */
export const actesSurUnDossier = (dossierId: string, dossier: DossierAide, main: Main): Acte | undefined => {
  const { le, montant, lequel } = main;
  if (dossier.etat === 'absent') return undefined;
  if (estAccorde(dossier)) return apresLAccord(dossierId, dossier, main);
  if (lequel % 12 === 0)
    return [
      'region.signataire',
      (context) => new RefuserAide({ dossierId, motif: 'non-eligible', refuseeLe: le, ...MOTIF_DE_DATE }, context),
    ];
  if (lequel % 12 === 1) {
    const demande = { motif: 'cessation', demandeePar: main.id() } as const;
    return [
      (['region.instructeur', 'entreprise.dirigeant', 'entreprise.mandataire'] as const)[main.jours % 3] ??
        'region.instructeur',
      (context) => new RetirerDemande({ dossierId, retireeLe: le, ...MOTIF_DE_DATE, ...demande }, context),
    ];
  }
  switch (dossier.etat) {
    case 'depose':
      return [
        'region.instructeur',
        (context) => new PrendreEnInstruction({ dossierId, ouverteLe: le, ...MOTIF_DE_DATE }, context),
      ];
    case 'en-instruction': {
      const propose = lequel % 3 === 0 ? montant : dossier.demande.montantDemandeCentimes;
      const proposition = { dossierId, montantProposeCentimes: propose, proposeeLe: le, ...MOTIF_DE_DATE };
      return ['region.instructeur', (context) => new ProposerDecision(proposition, context)];
    }
    case 'propose':
      return [
        'region.responsable',
        (context) => new ValiderProposition({ dossierId, valideeLe: le, ...MOTIF_DE_DATE }, context),
      ];
    default: {
      const accorde =
        dossier.etat === 'finance' ? montantDeLAccord(dossier.financement.montantReserveCentimes, main) : montant;
      const accord = { dossierId, montantAccordeCentimes: accorde, ...accordLe(le), ...MOTIF_DE_DATE };
      return ['region.signataire', (context) => new AccorderAide(accord, context)];
    }
  }
};
