import type { DomainEvent } from '#libs/event-sourcing';

/**
 * Files whose aid is no longer within the ceiling of its granting date, because of what was learnt since. The excess is the
 * largest of these dates.
 */
export type PlafondDepasse = DomainEvent<
  'PlafondDepasse.v1',
  { entrepriseUniqueId: string; dossiers: readonly string[]; depassementCentimes: number; constateLe: string }
>;

/** Files whose aid is within the ceiling again. */
export type DepassementResorbe = DomainEvent<
  'DepassementResorbe.v1',
  { entrepriseUniqueId: string; dossiers: readonly string[]; constateLe: string }
>;

/** What an account counts beyond its ceiling, on the granting date on which it is most over. */
export interface DepassementDuCompte {
  readonly au: string;
  readonly regle: string;
  readonly depassementCentimes: number;
  readonly plafondCentimes: number;
  /** Files whose aid counts on that date. Those that were lawful on their own granting date stay payable. */
  readonly dossiers: readonly string[];
}

/** The account is over its ceiling, whatever aid causes it. Said again when what it is over by changes. */
export type CompteHorsPlafond = DomainEvent<
  'CompteHorsPlafond.v1',
  { entrepriseUniqueId: string; constateLe: string } & DepassementDuCompte
>;

export type CompteRevenuSousPlafond = DomainEvent<
  'CompteRevenuSousPlafond.v1',
  { entrepriseUniqueId: string; constateLe: string }
>;

export type ConstatDePlafond = PlafondDepasse | DepassementResorbe | CompteHorsPlafond | CompteRevenuSousPlafond;
