import { v5 as uuidv5 } from 'uuid';
import type { Actor } from '#libs/event-sourcing';
import { claimOf, commandIdOf } from '../../../libs/http/claim';
import { enveloppeIdDe } from '#modules/aides-regionales';
import type { Role } from '#modules/habilitations';
import { accordLe, anneeDe, AUJOURDHUI, MOTIF_DE_DATE, type Calendrier } from './calendrier';
import { lieu } from '../lieu';

/** What somebody asks over HTTP; sent again under the same key, it is the same act. */
export interface Acte {
  readonly actor: Actor;
  readonly chemin: string;
  readonly cle: string;
  readonly corps: object;
}

/** Every act by its name: who does it, and where it is sent. In the order of a life, which ends one way of three. */
export const ACTES = {
  referencement: ['region.instructeur', 'entreprises'],
  enrolement: ['region.instructeur', 'entreprises/{siren}/enrolement'],
  correctionDEtablissement: ['region.instructeur', 'entreprises/{siren}/etablissements/{siret}/correction'],
  raisonSociale: ['region.instructeur', 'entreprises/{siren}/raison-sociale'],
  lien: ['region.instructeur', 'entreprises/{siren}/liens'],
  taille: ['region.instructeur', 'entreprises/{siren}/taille'],
  finDeLien: ['region.instructeur', 'entreprises/{siren}/liens/{autreSiren}/fin'],
  declaration: ['region.instructeur', 'entreprises/{siren}/aides-anterieures'],
  correction: ['region.gestionnaire-financier', 'entreprises/{siren}/compte-de-minimis/{aideId}/correction'],
  ouverture: ['region.responsable', 'dispositifs/{dispositifId}/ouverture'],
  enveloppe: ['region.gestionnaire-financier', 'dispositifs/{dispositifId}/enveloppes'],
  abondement: ['region.gestionnaire-financier', 'enveloppes/{enveloppeId}/abondement'],
  reduction: ['region.gestionnaire-financier', 'enveloppes/{enveloppeId}/reduction'],
  depot: ['region.instructeur', 'dossiers-aide/{dossierId}/depot'],
  instruction: ['region.instructeur', 'dossiers-aide/{dossierId}/instruction'],
  proposition: ['region.instructeur', 'dossiers-aide/{dossierId}/proposition'],
  validation: ['region.responsable', 'dossiers-aide/{dossierId}/validation'],
  accord: ['region.signataire', 'dossiers-aide/{dossierId}/accord'],
  paiement: ['region.comptable', 'dossiers-aide/{dossierId}/paiement'],
  revision: ['region.gestionnaire-financier', 'dossiers-aide/{dossierId}/revision'],
  decisionDeRevision: ['region.signataire', 'dossiers-aide/{dossierId}/revision/decision'],
  abandonDeRevision: ['region.signataire', 'dossiers-aide/{dossierId}/revision/abandon'],
  recouvrement: ['region.comptable', 'dossiers-aide/{dossierId}/recouvrement'],
  cloture: ['region.gestionnaire-financier', 'dossiers-aide/{dossierId}/cloture'],
  retrait: ['region.instructeur', 'dossiers-aide/{dossierId}/retrait'],
  refus: ['region.signataire', 'dossiers-aide/{dossierId}/refus'],
  fermeture: ['region.responsable', 'dispositifs/{dispositifId}/fermeture'],
  fermetureDEtablissement: ['region.instructeur', 'entreprises/{siren}/etablissements/{siret}/fermeture'],
  transfert: ['region.instructeur', 'entreprises/{siren}/etablissements/{siret}/transfert'],
  cessation: ['region.instructeur', 'entreprises/{siren}/cessation'],
  rattachement: ['mission.pilote', 'entreprises/{siren}/entreprise-unique/rattachement'],
  detachement: ['mission.pilote', 'entreprises/{siren}/entreprise-unique/detachement'],
} as const satisfies Readonly<Record<string, readonly [Role, string]>>;
export type NomDActe = keyof typeof ACTES;

export const idDe = (nom: string): string => uuidv5(nom, uuidv5.URL);

/** The person who holds this role in this region: always the same one. */
export const personneDe = (role: Role, region: string, service = ''): Actor => ({
  personneId: idDe(`${role} ${region}${service}`),
  role,
  territoire: region,
});

/** The id that the edge gives to the command of an act. */
export const commandIdDe = ({ actor, chemin, cle, corps: body }: Acte): string =>
  commandIdOf(claimOf(cle, actor, { method: 'POST', url: `/api/v1/${chemin}`, body }));

const acte = (nom: NomDActe, region: string, ids: Readonly<Record<string, string>>, corps: object, cle?: string) => {
  const [role, modele] = ACTES[nom];
  // Who files for the company does nothing else on the file.
  const actor = personneDe(role, region, nom === 'depot' || nom === 'retrait' ? 'accueil' : '');
  const chemin = modele.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? '');
  return { actor, chemin, cle: cle ?? chemin, corps };
};

export interface Dispositif {
  readonly region: string;
  readonly dispositifId: string;
  readonly enveloppeId: string;
  readonly calendrier: Calendrier;
}

export const dispositifDe = (
  region: string,
  calendrier: Calendrier,
  dispositifId = idDe(`dispositif ${region}`),
): Dispositif => {
  const enveloppeId = enveloppeIdDe(region, anneeDe(calendrier.validation), dispositifId);
  return { region, dispositifId, enveloppeId, calendrier };
};

/** A scheme without bounds that matter. */
export const ouverture = ({ region, dispositifId, calendrier }: Dispositif): Acte =>
  acte(
    'ouverture',
    region,
    { dispositifId },
    {
      intitule: 'Chèque numérique',
      baseLegale: 'Délibération d’essai',
      tauxPointsDeBase: 10_000,
      plancherCentimes: 0,
      plafondCentimes: 300_000_00,
      dureeReservationJours: calendrier.dureeReservationJours,
      ouvertLe: calendrier.ouverture,
      ...MOTIF_DE_DATE,
    },
  );

/** The envelope of the year in which its files are validated. */
export const enveloppe = ({ region, dispositifId, calendrier }: Dispositif, montantCentimes: number): Acte =>
  acte('enveloppe', region, { dispositifId }, { annee: anneeDe(calendrier.validation), montantCentimes });

export const abondement = ({ region, enveloppeId }: Dispositif, montantCentimes: number, decision: string): Acte =>
  acte('abondement', region, { enveloppeId }, { montantCentimes, decision }, decision);

export const referencement = (region: string, { siren, siret }: { siren: string; siret: string }): Acte => {
  const corps = { siret, ...lieu(region), forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' };
  return acte('referencement', region, {}, corps, `referencement-${siren}`);
};

export const enrolement = (region: string, siren: string, { enrolement: enroleeLe }: Calendrier): Acte =>
  acte('enrolement', region, { siren }, { origine: 'campagne', enroleeLe, ...MOTIF_DE_DATE });

export interface Dossier {
  readonly dispositif: Dispositif;
  readonly dossierId: string;
  readonly siren: string;
  readonly montantCentimes: number;
}

/** On paper when it was received before today. */
const reception = (recuLe: string) => (recuLe < AUJOURDHUI ? { recuLe, motifDeReception: 'depot-papier' } : { recuLe });

/** The acts on a file, each by the person whose it is, on the day of the calendar. */
export const actesDe = ({ dispositif, dossierId, siren, montantCentimes }: Dossier) => {
  const { region, dispositifId, calendrier: le } = dispositif;
  const sur = (nom: NomDActe, corps: object): Acte => acte(nom, region, { dossierId }, corps);
  const montants = { montantDemandeCentimes: montantCentimes, depenseEligibleCentimes: montantCentimes };
  return {
    depot: sur('depot', { siren, dispositifId, ...montants, ...reception(le.depot) }),
    instruction: sur('instruction', { ouverteLe: le.instruction, ...MOTIF_DE_DATE }),
    proposition: sur('proposition', {
      montantProposeCentimes: montantCentimes,
      proposeeLe: le.proposition,
      ...MOTIF_DE_DATE,
    }),
    validation: sur('validation', { valideeLe: le.validation, ...MOTIF_DE_DATE }),
    accord: sur('accord', { montantAccordeCentimes: montantCentimes, ...accordLe(le.accord), ...MOTIF_DE_DATE }),
    paiement: sur('paiement', {
      reference: 'MDT-1',
      montantPayeCentimes: montantCentimes,
      payeeLe: le.paiement,
      ...MOTIF_DE_DATE,
    }),
    cloture: sur('cloture', { closLe: le.cloture, ...MOTIF_DE_DATE }),
  };
};
