import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';

/** Either company of a loan counts. `qui` names the parameters of the query. */
export const concernant = <Ligne extends ObjectLiteral>(
  choix: SelectQueryBuilder<Ligne>,
  { region, siren }: { readonly region?: string | undefined; readonly siren?: string | undefined },
  qui: string,
): void => {
  for (const [champ, valeur] of [
    ['Region', region],
    ['Siren', siren],
  ] as const) {
    if (valeur === undefined) continue;
    const nom = `${qui}${champ}`;
    const une = new Brackets((ou) =>
      ou.where(`ligne.preteuse${champ} = :${nom}`).orWhere(`ligne.utilisatrice${champ} = :${nom}`),
    );
    choix.andWhere(une, { [nom]: valeur });
  }
};
