import { bornesDe, type AMesurer } from '#modules/marque-mission';
import { CALCULS, type ValeurMesuree } from './calculs';

/** Reads rows of read models. */
export type Lecture = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** What a formula gives over a period, by territory, from the read models of a schema. Other territories have `sansRien`. */
const mesurerPartout = async (
  { formule, serie, periode }: Omit<AMesurer, 'territoire'>,
  schema: string,
  lire: Lecture,
): Promise<ReadonlyMap<string, number | null>> => {
  const { sql, valeurs } = CALCULS[formule];
  const lignes = await lire<ValeurMesuree>(sql(schema), valeurs(bornesDe(periode), serie));
  return new Map(lignes.map(({ territoire, valeur }) => [territoire, valeur]));
};

export const mesurerIci = async (demande: AMesurer, schema: string, lire: Lecture): Promise<number | null> => {
  const valeur = (await mesurerPartout(demande, schema, lire)).get(demande.territoire);
  return valeur === undefined ? CALCULS[demande.formule].sansRien : valeur;
};
