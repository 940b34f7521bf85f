import { cleDObjet, type Objet } from '#modules/objets';
import type { Part } from './parts.events';

/** So many of each in a fact, which stays well under the largest that the store takes. */
const AIDES = 200;
const RESERVATIONS = 200;
const CLOSES = 400;

/** A part in as many as it takes; one at least. What is said of an object goes with its aid. */
export const enTranches = ({
  aides,
  reservations,
  reservationsCloses,
  horsPlafond,
  figes,
  clotures,
}: Part): readonly Part[] => {
  const nombre = Math.max(
    1,
    Math.ceil(aides.length / AIDES),
    Math.ceil(reservations.length / RESERVATIONS),
    Math.ceil(reservationsCloses.length / CLOSES),
  );
  return Array.from({ length: nombre }, (_, rang) => {
    const portion = <Ligne>(lignes: readonly Ligne[], taille: number) =>
      lignes.slice(rang * taille, (rang + 1) * taille);
    const ici = portion(aides, AIDES);
    const deCelles = (objets: readonly Objet[]) =>
      objets.filter((objet) => ici.some(({ cle }) => cle === cleDObjet(objet)));
    return {
      aides: ici,
      reservations: portion(reservations, RESERVATIONS),
      reservationsCloses: portion(reservationsCloses, CLOSES),
      horsPlafond: deCelles(horsPlafond),
      figes: deCelles(figes),
      clotures: rang === 0 ? clotures : [],
    };
  });
};
