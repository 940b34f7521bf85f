import type { DomainEvent } from '#libs/event-sourcing';
import type { Valeurs } from '../gabarits/gabarit';

/** What a message is about: the nature that its module names, and the id of it. */
export interface Sujet {
  readonly nature: string;
  readonly id: string;
}

/** Comes before any sending. Neither the name nor the address: they are read from the vault at each try. */
export type MessageEnregistre = DomainEvent<
  'MessageEnregistre.v1',
  {
    messageId: string;
    destinataireId: string;
    gabarit: string;
    versionDuGabarit: number;
    valeurs: Valeurs;
    sujetDe: Sujet;
    /** INSEE code of the region that sees the message, or `FR`. */
    territoire: string;
    /** Company that it is about; null when it is about none. */
    siren: string | null;
    enregistreLe: string;
  }
>;

/** The mail server accepted it for its recipient. What that server does with it is not heard of. */
export type MessageRemis = DomainEvent<'MessageRemis.v1', { messageId: string; essai: number; remisLe: string }>;

/** The mail server did not answer, or asked to come back; `prochainEssaiA` is an instant in UTC. */
export type EnvoiReporte = DomainEvent<
  'EnvoiReporte.v1',
  { messageId: string; essai: number; reporteLe: string; prochainEssaiA: string }
>;

export const MOTIFS_D_ECHEC = [
  'sans-adresse',
  'personne-inconnue',
  'refuse-par-le-serveur',
  'serveur-injoignable',
] as const;
export type MotifDEchec = (typeof MOTIFS_D_ECHEC)[number];

/** No further try. An erased person is unknown. */
export type MessageEchoue = DomainEvent<
  'MessageEchoue.v1',
  { messageId: string; essai: number; motif: MotifDEchec; echoueLe: string }
>;

export const MOTIFS_DE_NON_ENVOI = ['envoi-eteint', 'hors-delai'] as const;
export type MotifDeNonEnvoi = (typeof MOTIFS_DE_NON_ENVOI)[number];

/** Never sent, so that nobody receives old messages on the day when sending is turned on. */
export type MessageNonEnvoye = DomainEvent<
  'MessageNonEnvoye.v1',
  { messageId: string; motif: MotifDeNonEnvoi; constateLe: string }
>;

/** Its recipient opened it in the programme, whether it was sent or not. */
export type MessageLu = DomainEvent<'MessageLu.v1', { messageId: string; luLe: string }>;

export type MessageEvent =
  MessageEnregistre | MessageRemis | EnvoiReporte | MessageEchoue | MessageNonEnvoye | MessageLu;
