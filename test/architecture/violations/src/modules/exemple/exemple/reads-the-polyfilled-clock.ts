// expects lint The time comes from outside
import { Temporal } from 'temporal-polyfill';
export const jour = () => Temporal.Now.instant();
