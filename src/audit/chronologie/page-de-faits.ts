import { placeOf, type Pagination } from '#libs/http';
import { changements } from './changements';
import { suivant } from '../flux-du-programme';
import type { FaitRaconte } from './chronologie.answer';
import { enJson } from './en-json';
import { estMontre, type FluxOuvert } from './lecture-d-un-flux';
import { raconter } from './raconter';

/** A page of the facts of a stream, each with what it changes, and how many there are. Only the page is kept in memory. */
export const pageDeFaits = async (
  flux: FluxOuvert,
  demande: Pick<Pagination, 'page' | 'taille'>,
): Promise<{ readonly total: number; readonly lignes: FaitRaconte[] }> => {
  const { connu } = flux;
  const { skip, take } = placeOf(demande);
  const lignes: FaitRaconte[] = [];
  let total = 0;
  let etat = connu.initialState();
  for await (const page of flux.pages())
    for (const fait of page) {
      const estCompte = estMontre(flux, fait);
      const estDansLaPage = estCompte && total >= skip && total < skip + take;
      const avant = estDansLaPage ? enJson(etat) : null;
      etat = suivant(connu, etat, fait);
      if (estDansLaPage) lignes.push(raconter(fait, changements(avant, enJson(etat))));
      if (estCompte) total += 1;
    }
  return { total, lignes };
};
