import type { DomainEvent } from '#libs/event-sourcing';
import { frozenText, frozenTypes } from '../support/frozen-examples';

/** One frozen fact per event version, as it lies in a journal for ever. */
export const everyEvent: Readonly<Record<string, DomainEvent>> = Object.fromEntries(
  frozenTypes.map((type) => [type, JSON.parse(frozenText(type)) as DomainEvent]),
);
