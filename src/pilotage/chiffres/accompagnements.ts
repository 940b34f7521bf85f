import { PRISES_EN_CHARGE, type PrisesEnCharge } from '#modules/connecteurs';
import { DES_DELAIS, publierDelais } from './delais';

/** A request that is taken in charge is what a decision is for a file. */
export const ACCOMPAGNEMENTS = {
  decompte: PRISES_EN_CHARGE,
  publier: (lignes: readonly PrisesEnCharge[]) =>
    publierDelais(lignes.map(({ prises, ...ligne }) => ({ ...ligne, decisions: prises }))),
  arrondis: DES_DELAIS,
};
