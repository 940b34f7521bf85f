import type { CodeDeSeuil } from '../seuils';

/** What a question about one kind of exception finds: the fact that shows it, and the earlier one that it is held against. */
export interface LigneTrouvee {
  readonly position: string;
  readonly flux: string;
  readonly autrePosition: string | null;
  readonly autreFlux: string | null;
  readonly region: string | null;
  readonly jour: string;
  readonly personneId: string | null;
  readonly autrePersonneId: string | null;
  readonly centimes: number | null;
  readonly code: string;
  readonly autreCode: string | null;
  readonly le: string | null;
  readonly limiteLe: string | null;
  readonly nombre: number | null;
  readonly sur: number | null;
}

/** Columns that a kind of exception does not have. */
const VIDES = {
  autrePosition: 'bigint',
  autreFlux: 'text',
  autrePersonneId: 'text',
  centimes: 'bigint',
  autreCode: 'text',
  le: 'date',
  limiteLe: 'date',
  nombre: 'numeric',
  sur: 'numeric',
} as const;

type Colonne = keyof typeof VIDES;

/** The columns of a line: those of the fact `fait`, whose stream `lieu` places, and what the kind adds. */
export const colonnes = (
  fait: string,
  code: string,
  propres: Readonly<Partial<Record<Colonne | 'personneId', string>>> = {},
): string => {
  const { personneId = `${fait}."personneId"`, ...autres } = propres;
  const toutes = Object.entries(VIDES).map(
    ([nom, type]) => `(${autres[nom as Colonne] ?? 'null'})::${type} as "${nom}"`,
  );
  return `${fait}.position, ${fait}.flux, coalesce(${fait}.region, lieu.region) as region, lieu."autreRegion",
    ${fait}.jour, ${personneId} as "personneId", ${code} as code, ${toutes.join(', ')}`;
};

/** Places a fact that names no region by its stream. */
export const situer = (fait: string): string => `left join lecture.flux_situes lieu on lieu.flux = ${fait}.flux`;

/** The threshold in force on a day. `seuils` is given to each question. */
export const seuil = (code: CodeDeSeuil, jour: string): string =>
  `(select s.valeur from seuils s where s.code = '${code}' and s.du <= ${jour} order by s.du desc limit 1)`;
