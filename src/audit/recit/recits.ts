import { IGNORED_EVENT } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import { RECIT_DES_AIDES } from '#modules/aides-regionales';
import { RECIT_DES_AUDITS } from '#modules/audits';
import { RECIT_DES_CONNECTEURS } from '#modules/connecteurs';
import { RECIT_DES_DOCUMENTS } from '#modules/documents';
import { RECIT_DES_ENTREPRISES } from '#modules/entreprises';
import { RECIT_DE_LA_MARQUE } from '#modules/marque-mission';
import { RECIT_DES_MESSAGES } from '#modules/messages';
import { RECIT_DES_PME_DIGITALES } from '#modules/pme-digitale';
import { RECIT_DES_SUBVENTIONS } from '#modules/subventions-publiees';

/** How a module tells its facts. */
export interface Recit {
  /** By version of a fact, with paths of its data in braces. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly champs: Readonly<Record<string, string | readonly [string, Genre]>>;
  readonly codes: Readonly<Record<string, string>>;
  /** By version of a fact. */
  readonly libelles: Readonly<Record<string, string>>;
  /** The field that dates each fact in law; null where none does. */
  readonly dates: Readonly<Record<string, string | null>>;
}

/** What stands where an operator ignored an event of somebody else. */
const RECIT_TECHNIQUE: Recit = {
  phrases: {
    [IGNORED_EVENT]: 'Événement d’une autre application, ignoré par l’exploitant : il ne change rien',
  },
  champs: {},
  codes: {},
  libelles: { [IGNORED_EVENT]: 'Événement ignoré' },
  dates: { [IGNORED_EVENT]: null },
};

const RECITS: readonly Recit[] = [
  RECIT_DES_AIDES,
  RECIT_DES_AUDITS,
  RECIT_DES_CONNECTEURS,
  RECIT_DES_DOCUMENTS,
  RECIT_DES_ENTREPRISES,
  RECIT_DE_LA_MARQUE,
  RECIT_DES_MESSAGES,
  RECIT_DES_PME_DIGITALES,
  RECIT_DES_SUBVENTIONS,
  RECIT_TECHNIQUE,
];

const PAR_TYPE = new Map(RECITS.flatMap((recit) => Object.keys(recit.phrases).map((type) => [type, recit] as const)));

/** Every version of a fact that a module tells. */
export const TYPES_RACONTES: readonly string[] = [...PAR_TYPE.keys()];

const SANS_RECIT: Recit = { phrases: {}, champs: {}, codes: {}, libelles: {}, dates: {} };

/** Facts that no module tells, those of the demonstration, keep their names. */
export const recitDe = (type: string): Recit => PAR_TYPE.get(type) ?? SANS_RECIT;

/** What each type of fact is called, whatever its version. */
export const LIBELLES_DES_FAITS: ReadonlyMap<string, string> = new Map(
  RECITS.flatMap(({ libelles }) =>
    Object.entries(libelles).map(([type, libelle]): [string, string] => [type.replace(/\.v\d+$/, ''), libelle]),
  ),
);

/** Versions of facts that a field dates in law. */
export const TYPES_DATES: readonly string[] = RECITS.flatMap(({ dates }) =>
  Object.keys(dates).filter((type) => dates[type] !== null),
);
