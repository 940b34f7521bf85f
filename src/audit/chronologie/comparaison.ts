import { changements } from './changements';
import type { ComparaisonDEtats } from './chronologie.answer';
import type { DeuxEtats } from './chronologie.query';
import { estMontre, type FluxOuvert } from './lecture-d-un-flux';
import { montrer, raconter } from './raconter';
import { etatALaDate, type EtatALaDate } from './replis';

export interface DeuxEtatsLus {
  readonly premier: EtatALaDate;
  readonly second: EtatALaDate;
}

/** Throws what `etatALaDate` throws. */
export const lireDeuxEtats = async (
  ouvert: FluxOuvert,
  { de, deSelon, a, aSelon }: DeuxEtats,
): Promise<DeuxEtatsLus> => ({
  premier: await etatALaDate(ouvert, de, deSelon),
  second: await etatALaDate(ouvert, a, aSelon),
});

/** The facts that come and go between two states of a stream, and what differs. */
export const comparer = (ouvert: FluxOuvert, { premier, second }: DeuxEtatsLus): ComparaisonDEtats => {
  const montres = (ceux: EtatALaDate, sansCeux: EtatALaDate) => {
    const ecartes = new Set(sansCeux.faits.map(({ id }) => id));
    return ceux.faits.filter((fait) => estMontre(ouvert, fait) && !ecartes.has(fait.id)).map((fait) => raconter(fait));
  };
  return {
    venus: montres(second, premier),
    partis: montres(premier, second),
    changements: changements(premier.etat, second.etat).map(montrer),
  };
};
