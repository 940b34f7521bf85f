import type { RecordedEvent } from '#libs/event-sourcing';
import { estDate } from '#libs/france';
import { enregistrementDe } from '#modules/habilitations';
import { recitDe } from '../recit/recits';

/** The day on which a fact counts in law; null where nothing dates it, or a year only, as some published subsidies. */
export const jourDeDroit = ({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): string | null => {
  const champ = recitDe(type).dates[type];
  const jour = champ ? (data as Readonly<Record<string, unknown>>)[champ] : null;
  return typeof jour === 'string' && estDate(jour) ? jour : null;
};

/** The day of the act, by the clock of the programme, as everywhere else: in the simulated year the store writes another day. */
export const jourDEnregistrement = ({ metadata }: Pick<RecordedEvent, 'metadata'>): string =>
  enregistrementDe(metadata).enregistreLe;

/** The day by which an auditor who asks what counts in law places a fact: that of its recording where nothing dates it. */
export const jourQuiCompte = (fait: RecordedEvent): string => jourDeDroit(fait) ?? jourDEnregistrement(fait);

/** The facts that count in law at the end of a day, whenever they were recorded, by the day on which each counts. */
export const comptantLe = (faits: readonly RecordedEvent[], jour: string): readonly RecordedEvent[] =>
  faits
    .filter((fait) => jourQuiCompte(fait) <= jour)
    .map((fait) => ({ fait, le: jourQuiCompte(fait) }))
    .sort((un, autre) => un.le.localeCompare(autre.le) || Number(un.fait.revision - autre.fait.revision))
    .map(({ fait }) => fait);
