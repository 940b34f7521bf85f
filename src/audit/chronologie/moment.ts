import type { GlobalPosition, RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis, estDate } from '#libs/france';
import { jourDEnregistrement } from './ordres';

/** What a state is asked for holds: the facts up to the end of a day of Paris, up to an instant, or up to a position of the journal. */
export type Moment = { readonly jour: string } | { readonly instant: string } | { readonly position: GlobalPosition };

const POSITION = /^\d{20}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z$/;

export const MOMENT_ATTENDU =
  'un jour (2026-06-15), un instant en temps universel (2026-06-15T09:30:00Z) ou une position de 20 chiffres est attendu.';

/** Undefined for a text that is none of the three. A place in EventStoreDB is none: facts of a history stand in the journal. */
export const lireMoment = (texte: string): Moment | undefined => {
  if (estDate(texte)) return { jour: texte };
  if (INSTANT.test(texte) && estDate(texte.slice(0, 10)) && !Number.isNaN(Date.parse(texte)))
    return { instant: new Date(texte).toISOString() };
  return POSITION.test(texte) ? { position: texte as GlobalPosition } : undefined;
};

/** The moment that a checked text is. */
export const momentDe = (texte: string): Moment => {
  const moment = lireMoment(texte);
  if (!moment) throw new Error(`« ${texte} » is not a moment.`);
  return moment;
};

/** By the day and the instant of the act, as everywhere else, and not by those at which the store wrote it. */
export const estConnuAu = (moment: Moment, fait: RecordedEvent): boolean => {
  if ('jour' in moment) return jourDEnregistrement(fait) <= moment.jour;
  if ('instant' in moment) return Date.parse(fait.metadata.occurredAt) <= Date.parse(moment.instant);
  return fait.position <= moment.position;
};

/** The day of Paris of a moment; that of a position is the day of the last of the facts that it holds. */
export const jourDuMoment = (moment: Moment, connus: readonly RecordedEvent[]): string | undefined => {
  if ('jour' in moment) return moment.jour;
  if ('instant' in moment) return dateDeParis(moment.instant);
  const dernier = connus.at(-1);
  return dernier && jourDEnregistrement(dernier);
};
