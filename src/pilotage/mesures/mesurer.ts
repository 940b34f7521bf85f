import { bornesDe, type AMesurer, type Bornes } from '#modules/marque-mission';
import { CALCULS, type ValeurMesuree } from './calculs';

/** Reads rows of read models. */
export type Lecture = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Rows of the read models, those of today or of a past position. */
export interface LignesLues {
  readonly schema: string;
  readonly lire: Lecture;
}

/** What a formula gives between two days, for one territory and for the others. */
export type MesureDuTerritoire = Pick<ValeurMesuree, 'valeur' | 'effectif'>;

/** What a formula gives between two days, from the read models of a schema: by territory, whatever it is. */
export const mesurerPartout = async (
  { formule, serie }: Pick<AMesurer, 'formule' | 'serie'>,
  bornes: Bornes,
  schema: string,
  lire: Lecture,
): Promise<(territoire: string) => MesureDuTerritoire> => {
  const { sql, valeurs, sansRien } = CALCULS[formule];
  const lignes = await lire<ValeurMesuree>(sql(schema), valeurs(bornes, serie));
  const connues = new Map(lignes.map(({ territoire, valeur, effectif }) => [territoire, { valeur, effectif }]));
  return (territoire) => connues.get(territoire) ?? { valeur: sansRien, effectif: 0 };
};

export const mesurerIci = async (demande: AMesurer, schema: string, lire: Lecture): Promise<MesureDuTerritoire> =>
  (await mesurerPartout(demande, bornesDe(demande.periode), schema, lire))(demande.territoire);
