import type { BuildAtOptions } from '#libs/projections';
import type { Point, TableauDuPasse } from '../../pilotage';
import { comparer } from './comparer';
import { comparerLesIndicateurs } from './comparer-les-indicateurs';
import type { TableauxCompares } from './tableaux-passes.answer';

const LIMITE =
  'L’expérimentation a sa page : ce tableau ne la compare pas. Les relevés publiés d’un indicateur sont des faits, dont l’histoire se lit.';

/** The dashboard at a point beside that of today. */
export const comparerACeJour = async (
  passe: TableauDuPasse,
  point: Point,
  aujourdhui: () => string,
  options: BuildAtOptions,
): Promise<TableauxCompares> => {
  const alors = await passe.lireA('tableau-passe', point, options);
  const present = await passe.lireCeJour(aujourdhui());
  return {
    alors: point,
    aujourdhui: { position: present.position, jour: present.jour },
    chiffres: [...comparer(alors, present), comparerLesIndicateurs(alors.suivis, present.suivis)],
    limite: LIMITE,
  };
};
