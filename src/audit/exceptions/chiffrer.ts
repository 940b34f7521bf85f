import { CODES_DES_GENRES, GENRES, type Genre } from './genres';
import { seuilDu } from './seuils';

/** One figure for each kind, with what bounds it on a day. */
export const chiffrer = (nombres: ReadonlyMap<Genre, number>, jour: string) =>
  CODES_DES_GENRES.map((genre) => {
    const { libelle, compte, seuils } = GENRES[genre];
    const nombre = nombres.get(genre) ?? 0;
    return { genre, libelle, compte, seuils: seuils.map((code) => seuilDu(code, jour)), nombre };
  });

/** The list behind a figure, under the filters that it was counted with. */
export const listeDe = (genre: Genre, filtre: Readonly<Record<string, string | undefined>>): string => {
  const demandes = Object.entries(filtre).flatMap(([nom, valeur]) => (valeur === undefined ? [] : [[nom, valeur]]));
  const suite = demandes.length === 0 ? '' : `?${new URLSearchParams(demandes).toString()}`;
  return `/api/v1/audit/exceptions/${genre}${suite}`;
};
