import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** How many of the chosen rows are in each state, by state. The rows are named `ligne`. */
export const nombresParEtat = <Nombre extends { readonly etat: string; readonly nombre: number }>(
  choix: SelectQueryBuilder<ObjectLiteral>,
): Promise<Nombre[]> =>
  choix
    .select('ligne.etat', 'etat')
    .addSelect('count(*)::int', 'nombre')
    .groupBy('ligne.etat')
    .orderBy('ligne.etat')
    .getRawMany<Nombre>();
