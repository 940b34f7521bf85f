import type { DomainEvent } from '#libs/event-sourcing';

interface Part {
  salarieId: string;
  conventionId: string;
}

/** The share of their time that one convention holds, from the first day to the last one. */
export type PartDeSalarieReservee = DomainEvent<
  'PartDeSalarieReservee.v1',
  Part & { version: number; partDuTempsPourCent: number; du: string; au: string; reserveeLe: string }
>;

export type PartDeSalarieIndisponible = DomainEvent<
  'PartDeSalarieIndisponible.v1',
  Part & { version: number; disponiblePourCent: number; constateLe: string }
>;

export type PartDeSalarieLiberee = DomainEvent<'PartDeSalarieLiberee.v1', Part & { libereeLe: string }>;

export type SalariePreteEvent = PartDeSalarieReservee | PartDeSalarieIndisponible | PartDeSalarieLiberee;
