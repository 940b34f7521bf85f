import { versionDu } from '#libs/france';
/** What evaluators judge, from 0 to 4; `minimum` is what the mean of both notes must reach. */
interface Exigence {
  readonly intitule: string;
  readonly minimum: number;
}

const GRILLE_2017 = {
  'diagnostic-numerique': { intitule: 'Faire le diagnostic numérique d’une petite entreprise', minimum: 2 },
  'conduite-de-projet': { intitule: 'Conduire un projet avec l’entreprise jusqu’à son résultat', minimum: 2 },
  pedagogie: { intitule: 'Expliquer, et rendre l’entreprise capable de continuer seule', minimum: 2 },
  'connaissance-des-dispositifs': { intitule: 'Connaître les aides et les acteurs du territoire', minimum: 1 },
  'neutralite-commerciale': { intitule: 'Ne favoriser aucun fournisseur', minimum: 3 },
} as const satisfies Readonly<Record<string, Exigence>>;

export type CritereDeLabellisation = keyof typeof GRILLE_2017;

export interface Note {
  readonly critere: CritereDeLabellisation;
  readonly note: number;
}

export const CRITERES_DE_LABELLISATION = Object.keys(GRILLE_2017) as readonly CritereDeLabellisation[];
export const NOTE_MAXIMALE = 4;
export const GRILLE: Readonly<Record<CritereDeLabellisation, Exigence>> = GRILLE_2017;

/** The grids, by the day from which each version counts. A criterion never changes its meaning from one to the next. */
const VERSIONS = [{ du: '2017-03-07', code: 'grille-2017', criteres: CRITERES_DE_LABELLISATION }] as const;

/** Code of the version in force at a date. The first one covers what comes before. */
export const grilleDu = (date: string): string => versionDu(VERSIONS, date).code;

export const criteresDe = (version: string): readonly CritereDeLabellisation[] =>
  VERSIONS.find(({ code }) => code === version)?.criteres ?? [];

/** Criteria that are not noted exactly once, or that the grid does not have. */
export const malNotes = (version: string, notes: readonly Note[]): readonly CritereDeLabellisation[] => {
  const criteres = criteresDe(version);
  const notees = notes.map(({ critere }) => critere);
  return [
    ...criteres.filter((critere) => notees.filter((notee) => notee === critere).length !== 1),
    ...notees.filter((notee) => !criteres.includes(notee)),
  ];
};

/** Criteria whose mean note, among these evaluations, is under the minimum. */
export const insuffisants = (
  version: string,
  evaluations: readonly { readonly notes: readonly Note[] }[],
): readonly CritereDeLabellisation[] =>
  criteresDe(version).filter((critere) => {
    const notes = evaluations.flatMap((evaluation) => evaluation.notes.filter((note) => note.critere === critere));
    return notes.reduce((somme, { note }) => somme + note, 0) < GRILLE[critere].minimum * evaluations.length;
  });
