import type { DomainEvent } from '#libs/event-sourcing';

/** What makes several companies one undertaking (Regulation (EU) 2023/2831, article 2(2)), or a merger (article 3(8)). */
export const LIENS_D_UNICITE = [
  'majorite-des-voix',
  'nomination-des-dirigeants',
  'influence-dominante',
  'accord-d-associes',
  'fusion',
] as const;
export type LienDUnicite = (typeof LIENS_D_UNICITE)[number];

export const MOTIFS_DE_DETACHEMENT = ['fin-du-controle', 'scission', 'erreur-de-saisie'] as const;
export type MotifDeDetachement = (typeof MOTIFS_DE_DETACHEMENT)[number];

/** A company, and the undertaking that it was at first, whose id stays its own. */
export interface Membre {
  readonly siren: string;
  readonly entrepriseUniqueId: string;
}

/** Members that were one undertaking under `ancienneTete` now belong to that of `tete`. */
export type MembresRattaches = DomainEvent<
  'MembresRattaches.v1',
  {
    mouvementId: string;
    tete: Membre;
    ancienneTete: string;
    membres: readonly Membre[];
    lien: LienDUnicite;
    rattachesLe: string;
    enregistreLe: string;
  }
>;

/** Members leave the undertaking of `ancienneTete`, and are one by themselves, under `tete`. */
export type MembresDetaches = DomainEvent<
  'MembresDetaches.v1',
  {
    mouvementId: string;
    tete: Membre;
    ancienneTete: string;
    membres: readonly Membre[];
    motif: MotifDeDetachement;
    detachesLe: string;
    enregistreLe: string;
  }
>;

export type GroupeEvent = MembresRattaches | MembresDetaches;
