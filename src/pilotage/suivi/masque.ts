import { FORMULES, UNITES } from '#modules/marque-mission';
import { secrets, seDevinent } from '../secret';
import type { RelevePublic } from './releve-public';
import { sommesDesReleves, type Somme } from './sommes-de-releves';

/** The value is the number of those behind it, so that a difference of values tells how many there are. */
const estUnNombre = ({ formule }: RelevePublic): boolean => {
  const { unite } = FORMULES[formule];
  return unite !== 'pour-cent' && UNITES[unite].decimales === 0;
};

/** What a total leaves when its parts are not all published; null where it cannot be told. */
const reste = (tout: RelevePublic, parties: readonly RelevePublic[]): number | null =>
  estUnNombre(tout) ? (tout.effectif ?? 0) - parties.reduce((somme, { effectif }) => somme + (effectif ?? 0), 0) : null;

/** What is hidden, and what was shown before: a report shows it for ever. By ranks of readings. */
interface Secret {
  readonly caches: Set<number>;
  readonly montres: ReadonlySet<number>;
}

/** A hidden total is what its parts add up to, unless one of them is hidden or missing. */
const cacherUnePartie = (
  parties: readonly number[],
  effectifs: readonly number[],
  { caches, montres }: Secret,
): void => {
  if (parties.some((rang) => caches.has(rang)) || effectifs.length > parties.length) return;
  // Zeros hide nothing.
  const [plusPetite] = [...parties.entries()]
    .filter(([place, rang]) => (effectifs[place] ?? 0) > 0 && !montres.has(rang))
    .sort(([a], [b]) => (effectifs[a] ?? 0) - (effectifs[b] ?? 0));
  if (plusPetite !== undefined) caches.add(plusPetite[1]);
};

const cacherDans = ({ tout, parties }: Somme, releves: readonly RelevePublic[], secret: Secret): void => {
  const { caches, montres } = secret;
  const [total, ...lues] = [tout, ...parties].map((rang) => releves[rang]) as [RelevePublic, ...RelevePublic[]];
  const effectifs = lues.map(({ effectif }) => effectif ?? 0);
  const manquant = reste(total, lues);
  if (manquant !== null && manquant > 0) effectifs.push(manquant);
  if (caches.has(tout)) {
    cacherUnePartie(parties, effectifs, secret);
    return;
  }
  const lesSiens = (connus: ReadonlySet<number>) =>
    new Set(parties.flatMap((rang, place) => (connus.has(rang) ? [place] : [])));
  const places = secrets(effectifs, lesSiens(caches), lesSiens(montres));
  for (const place of places) {
    const rang = parties[place];
    if (rang !== undefined) caches.add(rang);
  }
  const seDeduisent = places.size > 0 && seDevinent([...places].map((place) => effectifs[place] ?? 0));
  if (seDeduisent && !montres.has(tout)) caches.add(tout);
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

/** Hides, among the readings published on one day, what would give somebody away beside those of the days before. */
const cacherCeuxDuJour = (
  jour: string,
  releves: readonly RelevePublic[],
  sommes: readonly Somme[],
  caches: Set<number>,
) => {
  const connu = (rang: number) => (releves[rang]?.publieLe ?? jour) <= jour;
  const estDuJour = (rang: number) => releves[rang]?.publieLe === jour;
  const duJour = sommes
    .filter(({ tout, parties }) => connu(tout) && [tout, ...parties].some(estDuJour))
    .map(({ tout, parties }) => ({ tout, parties: parties.filter(connu) }));
  const montres = new Set([...releves.keys()].filter((rang) => connu(rang) && !estDuJour(rang) && !caches.has(rang)));
  for (let avant = -1; avant !== caches.size;) {
    avant = caches.size;
    for (const somme of duJour) cacherDans(somme, releves, { caches, montres });
  }
};

/**
 * The same readings, without those behind which stand fewer than five, and without others by which these could be worked out
 * from a total, published whole or in part. What one day shows, no later day hides: the newcomer is hidden instead.
 */
export const masquerLesReleves = (releves: readonly RelevePublic[]): readonly RelevePublic[] => {
  const caches = new Set(releves.flatMap(({ effectif }, rang) => (secrets([effectif ?? 0]).has(0) ? [rang] : [])));
  const sommes = sommesDesReleves(releves);
  const jours = [...new Set(releves.map(({ publieLe }) => publieLe))].sort();
  for (const jour of jours) cacherCeuxDuJour(jour, releves, sommes, caches);
  return releves.map((releve, rang) =>
    caches.has(rang)
      ? { ...releve, valeur: null, retraitement: null }
      : { ...releve, retraitement: retraitementMontrable(releve) },
  );
};
