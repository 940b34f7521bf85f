import { bornesDe, FORMULES, type Bornes } from '#modules/marque-mission';
import type { RelevePublic } from './releve-public';

/** A reading, its place in the list and the days of its period. */
interface Place {
  readonly rang: number;
  readonly releve: RelevePublic;
  readonly bornes: Bornes;
}

/** Readings that add up to another one. */
export interface Somme {
  readonly tout: number;
  readonly parties: readonly number[];
}

const estDans = (partie: Place, { releve, bornes }: Place): boolean =>
  partie.releve.periode !== releve.periode && bornes.du <= partie.bornes.du && partie.bornes.au <= bornes.au;

/** Months and quarters are two ways to split a year. */
const estUnMois = ({ releve: { periode } }: Place): boolean => periode.length === 7 && !periode.includes('T');

const rangs = (places: readonly Place[]): readonly number[] => places.map(({ rang }) => rang);

/** The regions of the country, and the shorter periods of what happens in a longer one. */
const sommesDe = (places: readonly Place[]): readonly Somme[] =>
  places
    .flatMap((tout) => {
      const { territoire, periode, formule } = tout.releve;
      const regions =
        territoire === 'FR'
          ? places.filter(({ releve }) => releve.periode === periode && releve.territoire !== 'FR')
          : [];
      const dedans =
        FORMULES[formule].nature === 'flux'
          ? places.filter((partie) => partie.releve.territoire === territoire && estDans(partie, tout))
          : [];
      const [moisDedans, trimestres] = [dedans.filter(estUnMois), dedans.filter((place) => !estUnMois(place))];
      return [regions, moisDedans, trimestres].map((parties) => ({ tout: tout.rang, parties: rangs(parties) }));
    })
    .filter(({ parties }) => parties.length > 0);

/** The sums of all readings, by their ranks. Those of one indicator add up. */
export const sommesDesReleves = (releves: readonly RelevePublic[]): readonly Somme[] => {
  const places = releves.map((releve, rang) => ({ rang, releve, bornes: bornesDe(releve.periode) }));
  const codes = [...new Set(releves.map(({ code }) => code))];
  return codes.flatMap((code) => sommesDe(places.filter(({ releve }) => releve.code === code)));
};
