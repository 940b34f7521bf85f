import { chaqueMois, mois, moisCourt } from '#libs/france';
import { columns, formatNumber } from '#libs/ui';
import type { Enrolements } from '../../pilotage';
import { figure, nombre, parCle, regions } from './figure';

/** The last eighteen months, including those without an enrolment. */
const parMois = (rows: readonly Enrolements[]): (readonly [string, number])[] => {
  const totaux = new Map(
    parCle(
      rows,
      (row) => row.mois,
      (row) => row.nombre,
    ),
  );
  const connus = [...totaux.keys()].sort();
  const [premier, dernier] = [connus.at(0), connus.at(-1)];
  if (premier === undefined || dernier === undefined) return [];
  return chaqueMois(premier, dernier)
    .slice(-18)
    .map((cle) => [cle, totaux.get(cle) ?? 0] as const);
};

export const enrolements = figure<Enrolements>({
  id: 'enrolements',
  titre: 'Entreprises enrôlées par mois et par région',
  projections: ['pilotage'],
  lignes: (tableau) => tableau.enrolements,
  colonnes: [
    ...regions<Enrolements>((row) => row.region),
    { title: 'Mois', text: (row) => mois(row.mois), value: (row) => row.mois },
    nombre('Entreprises', (row) => row.nombre),
  ],
  graphique: (rows) =>
    columns(
      'enrolements',
      'Entreprises enrôlées par mois, toutes régions',
      parMois(rows).map(([label, value]) => ({
        label: moisCourt(label),
        values: [value],
        text: `${mois(label)} : ${formatNumber(value)}`,
      })),
    ),
  vide: 'Aucune entreprise n’est encore enrôlée. Référencez-en une (POST /api/v1/entreprises), puis enrôlez-la : elle sera comptée ici.',
});
