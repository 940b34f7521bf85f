import { changements } from './changements';
import type { ComparaisonDEtats } from './chronologie.answer';
import { estMontre, type FluxOuvert } from './lecture-d-un-flux';
import { montrer, raconter } from './raconter';
import type { EtatALaDate } from './replis';

/** The facts that come and go from one state of a stream to another, those that the reader may be shown, and what differs. */
export const comparer = (flux: FluxOuvert, premier: EtatALaDate, second: EtatALaDate): ComparaisonDEtats => {
  const montres = (ceux: EtatALaDate, sansCeux: EtatALaDate) => {
    const ecartes = new Set(sansCeux.faits.map(({ id }) => id));
    return ceux.faits.filter((fait) => estMontre(flux, fait) && !ecartes.has(fait.id)).map((fait) => raconter(fait));
  };
  return {
    venus: montres(second, premier),
    partis: montres(premier, second),
    changements: changements(premier.etat, second.etat).map(montrer),
  };
};
