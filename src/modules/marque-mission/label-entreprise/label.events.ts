import type { DomainEvent } from '#libs/event-sourcing';

/** `accordePar` is null when the label was born of silence. */
export type LabelAccorde = DomainEvent<
  'LabelAccorde.v1',
  {
    siren: string;
    candidatureId: string;
    numero: string;
    region: string;
    accordePar: string | null;
    accordeLe: string;
    /** Last day. */
    expireLe: string;
  }
>;

export type LabelRenouvele = DomainEvent<
  'LabelRenouvele.v1',
  {
    siren: string;
    candidatureId: string;
    numero: string;
    renouvelePar: string | null;
    renouveleLe: string;
    expireLe: string;
  }
>;

export const MOTIFS_DE_SUSPENSION = ['critere-perdu', 'usage-contraire-a-la-charte', 'controle-en-cours'] as const;
export type MotifDeSuspension = (typeof MOTIFS_DE_SUSPENSION)[number];

export type LabelSuspendu = DomainEvent<
  'LabelSuspendu.v1',
  { siren: string; numero: string; motif: MotifDeSuspension; suspenduPar: string; suspenduLe: string }
>;

export type SuspensionLevee = DomainEvent<
  'SuspensionLevee.v1',
  { siren: string; numero: string; leveePar: string; leveeLe: string }
>;

export const MOTIFS_DE_RETRAIT_DU_LABEL = [
  'critere-perdu',
  'usage-contraire-a-la-charte',
  'declaration-inexacte',
] as const;
export type MotifDeRetraitDuLabel = (typeof MOTIFS_DE_RETRAIT_DU_LABEL)[number];

/** The company is told, and has until `observationsAvantLe` to answer (CRPA, article L122-1). */
export type RetraitEnvisage = DomainEvent<
  'RetraitEnvisage.v1',
  {
    siren: string;
    numero: string;
    motif: MotifDeRetraitDuLabel;
    envisagePar: string;
    notifieLe: string;
    observationsAvantLe: string;
  }
>;

export type ObservationsRecues = DomainEvent<
  'ObservationsRecues.v1',
  { siren: string; numero: string; documentId: string; empreinte: string; presenteesPar: string; recuesLe: string }
>;

export type RetraitEcarte = DomainEvent<
  'RetraitEcarte.v1',
  { siren: string; numero: string; ecartePar: string; ecarteLe: string }
>;

/** `observations` says whether the company answered in its time. */
export type LabelRetire = DomainEvent<
  'LabelRetire.v1',
  {
    siren: string;
    numero: string;
    motif: MotifDeRetraitDuLabel;
    observations: 'recues' | 'aucune';
    retirePar: string;
    retireLe: string;
  }
>;

export type LabelExpire = DomainEvent<'LabelExpire.v1', { siren: string; numero: string; expireLe: string }>;

export type FaitDeLabel =
  | LabelAccorde
  | LabelRenouvele
  | LabelSuspendu
  | SuspensionLevee
  | RetraitEnvisage
  | ObservationsRecues
  | RetraitEcarte
  | LabelRetire
  | LabelExpire;
