import { Temporal } from 'temporal-polyfill';
import type { Fact } from '#libs/event-sourcing';
export const exemple: Fact = { type: Temporal.PlainDate.from('2026-11-22').toString() };
export const jour = new Date('2026-11-22');
