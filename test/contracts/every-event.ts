import type { DomainEvent } from '#libs/event-sourcing';
import { UPCAST } from '../../src/composition/parts';
import { frozenText, frozenTypes } from '../support/frozen-examples';

/** One frozen fact per event version, as it lies in a journal for ever. */
export const everyEvent: Readonly<Record<string, DomainEvent>> = Object.fromEntries(
  frozenTypes.map((type) => [type, JSON.parse(frozenText(type)) as DomainEvent]),
);

/** The same as readers see them, each as the newest version of its event. */
export const everyEventAsRead: Readonly<Record<string, DomainEvent>> = Object.fromEntries(
  Object.entries(everyEvent).map(([stored, { type, data }]) => [stored, UPCAST(type, data)]),
);
