import { bornesDe, FORMULES, UNITES, type Bornes } from '#modules/marque-mission';
import { secrets } from '../secret';
import type { RelevePublic } from './releve-public';

/** A reading, its place in the list and the days of its period. */
interface Place {
  readonly rang: number;
  readonly releve: RelevePublic;
  readonly bornes: Bornes;
}

/** Readings that add up to another one. */
interface Somme {
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

/** The value is the number of those behind it, so that a difference of values tells how many there are. */
const estUnNombre = ({ formule }: RelevePublic): boolean => {
  const { unite } = FORMULES[formule];
  return unite !== 'pour-cent' && UNITES[unite].decimales === 0;
};

/** What a total leaves when its parts are not all published; null where it cannot be told. */
const reste = (tout: RelevePublic, parties: readonly RelevePublic[]): number | null =>
  estUnNombre(tout) ? (tout.effectif ?? 0) - parties.reduce((somme, { effectif }) => somme + (effectif ?? 0), 0) : null;

/** A hidden total is what its parts add up to, unless one of them is hidden or missing. */
const cacherUnePartie = (parties: readonly number[], effectifs: readonly number[], caches: Set<number>): void => {
  if (parties.some((rang) => caches.has(rang)) || effectifs.length > parties.length) return;
  // Zeros hide nothing.
  const places = [...parties.keys()].filter((place) => (effectifs[place] ?? 0) > 0);
  const [plusPetite] = places.sort((a, b) => (effectifs[a] ?? 0) - (effectifs[b] ?? 0));
  const rang = plusPetite === undefined ? undefined : parties[plusPetite];
  if (rang !== undefined) caches.add(rang);
};

const cacherDans = ({ tout, parties }: Somme, releves: readonly RelevePublic[], caches: Set<number>): void => {
  const [total, ...lues] = [tout, ...parties].map((rang) => releves[rang]) as [RelevePublic, ...RelevePublic[]];
  const effectifs = lues.map(({ effectif }) => effectif ?? 0);
  const manquant = reste(total, lues);
  if (manquant !== null && manquant > 0) effectifs.push(manquant);
  if (caches.has(tout)) {
    cacherUnePartie(parties, effectifs, caches);
    return;
  }
  const dejaCaches = new Set(parties.flatMap((rang, place) => (caches.has(rang) ? [place] : [])));
  for (const place of secrets(effectifs, dejaCaches)) {
    const rang = parties[place];
    if (rang !== undefined) caches.add(rang);
  }
};

const FAITS_RECONNUS = 5;

/** A restatement tells about the late facts, and about the new value. */
const retraitementMontrable = (releve: RelevePublic): RelevePublic['retraitement'] => {
  const { retraitement } = releve;
  if (retraitement === null) return null;
  const peuDeFaits = retraitement.faitsTardifs > 0 && retraitement.faitsTardifs < FAITS_RECONNUS;
  const petiteValeur = estUnNombre(releve) && secrets([retraitement.valeur]).has(0);
  return releve.effectif !== null && (peuDeFaits || petiteValeur) ? null : retraitement;
};

/**
 * The same readings, without those behind which stand fewer than five, and without others by which these could be worked out
 * from a total, published whole or in part.
 */
export const masquerLesReleves = (releves: readonly RelevePublic[]): readonly RelevePublic[] => {
  const caches = new Set(releves.flatMap(({ effectif }, rang) => (secrets([effectif ?? 0]).has(0) ? [rang] : [])));
  const places = releves.map((releve, rang) => ({ rang, releve, bornes: bornesDe(releve.periode) }));
  const codes = [...new Set(releves.map(({ code }) => code))];
  const sommes = codes.flatMap((code) => sommesDe(places.filter(({ releve }) => releve.code === code)));
  for (let avant = -1; avant !== caches.size;) {
    avant = caches.size;
    for (const somme of sommes) cacherDans(somme, releves, caches);
  }
  return releves.map((releve, rang) =>
    caches.has(rang)
      ? { ...releve, valeur: null, retraitement: null }
      : { ...releve, retraitement: retraitementMontrable(releve) },
  );
};
