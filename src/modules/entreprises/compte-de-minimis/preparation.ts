import { dictionary, type Actor } from '#libs/event-sourcing';
import { estSiren } from '#libs/france';
import type { CompteDeMinimis } from './comptes';

/** What prepares a decision is not shown to the company before it is taken (CRPA, article L311-2). */
export const voitLaPreparation = ({ territoire }: Actor): boolean => !estSiren(territoire);

/** The account as an actor may see it: to a company, as if nothing had been reserved or asked for. */
export const vuPar = (actor: Actor, compte: CompteDeMinimis): CompteDeMinimis =>
  voitLaPreparation(actor) ? compte : { ...compte, reservations: dictionary(), reservationsCloses: dictionary() };
