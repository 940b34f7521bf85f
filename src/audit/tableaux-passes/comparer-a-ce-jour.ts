import type { BuildAtOptions } from '#libs/projections';
import type { Point, TableauDuPasse } from '../../pilotage';
import { comparer } from './comparer';
import type { TableauxCompares } from './tableaux-passes.answer';

const LIMITE =
  'Les indicateurs et l’expérimentation ont leurs pages : ce tableau ne les compare pas. Leurs relevés publiés sont des faits, dont l’histoire se lit.';

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
    chiffres: comparer(alors, present),
    limite: LIMITE,
  };
};
