import type { DomainEvent } from '#libs/event-sourcing';
import type { Objet } from '#modules/objets';

/**
 * Objects whose aid is no longer within the ceiling of its granting date, because of what was learnt since. The excess is the
 * largest of these dates.
 */
export type PlafondDepasse = DomainEvent<
  'PlafondDepasse.v2',
  { entrepriseUniqueId: string; objets: readonly Objet[]; depassementCentimes: number; constateLe: string }
>;

/** Objects whose aid is within the ceiling again. */
export type DepassementResorbe = DomainEvent<
  'DepassementResorbe.v2',
  { entrepriseUniqueId: string; objets: readonly Objet[]; constateLe: string }
>;

/** What an account counts beyond its ceiling, on the granting date on which it is most over. */
export interface DepassementDuCompte {
  readonly au: string;
  readonly regle: string;
  readonly depassementCentimes: number;
  readonly plafondCentimes: number;
  /** Objects whose aid counts on that date. Those that were lawful on their own granting date stay payable. */
  readonly objets: readonly Objet[];
}

/** The account is over its ceiling, whatever aid causes it. Said again when what it is over by changes. */
export type CompteHorsPlafond = DomainEvent<
  'CompteHorsPlafond.v2',
  { entrepriseUniqueId: string; constateLe: string } & DepassementDuCompte
>;

export type CompteRevenuSousPlafond = DomainEvent<
  'CompteRevenuSousPlafond.v1',
  { entrepriseUniqueId: string; constateLe: string }
>;

export type ConstatDePlafond = PlafondDepasse | DepassementResorbe | CompteHorsPlafond | CompteRevenuSousPlafond;
