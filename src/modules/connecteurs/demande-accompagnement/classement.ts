import { type Proximite, proximiteEntre, versionDu } from '#libs/france';
import type { Competence } from '../competences';
import type { Langue } from '../langues';

/** What is asked, and where. */
export interface Recherche {
  readonly siren: string;
  /** Who asked: they do not accompany themselves. */
  readonly demandePar: string;
  readonly commune: string;
  readonly epci: string | null;
  readonly departement: string;
  readonly secteur: string | null;
  readonly besoins: readonly Competence[];
  readonly langue: Langue;
}

/** A connecteur of the region as the network knows them on the day of the ranking. */
export interface Candidat {
  readonly connecteurId: string;
  readonly commune: string;
  readonly departements: readonly string[];
  readonly competences: readonly string[];
  readonly secteurs: readonly string[];
  readonly langues: readonly string[];
  readonly interets: readonly string[];
  readonly capacite: number;
  /** Places held: requests in charge, or asked for. */
  readonly charge: number;
  /** Proposals that a reminder found without their answer. */
  readonly retards: number;
}

/** What one connecteur was judged on. Every point follows from it. */
export interface Entrees {
  readonly besoinsCouverts: number;
  readonly besoins: number;
  readonly proximite: Proximite;
  readonly secteur: 'connu' | 'tous' | 'autre';
  readonly charge: number;
  readonly capacite: number;
  readonly retards: number;
}

export interface CandidatClasse extends Entrees {
  readonly connecteurId: string;
  readonly points: number;
}

interface Bareme {
  readonly version: string;
  readonly du: string;
  /** Points for all needs covered; a part of them in proportion. */
  readonly competences: number;
  readonly proximite: Readonly<Record<Proximite, number>>;
  readonly secteur: Readonly<Record<Entrees['secteur'], number>>;
  /** Points for somebody without any request; in proportion of the places that are free. */
  readonly disponibilite: number;
  /** Points without any delay, and what each takes away. */
  readonly ponctualite: number;
  readonly parRetard: number;
}

/** Out of 100. Weights chosen by the programme: skills first, then nearness. */
const BAREMES: readonly [Bareme, ...Bareme[]] = [
  {
    version: '2017-1',
    du: '2017-03-07',
    competences: 40,
    proximite: { commune: 30, epci: 24, departement: 16, region: 6 },
    secteur: { connu: 10, tous: 5, autre: 0 },
    disponibilite: 10,
    ponctualite: 10,
    parRetard: 2,
  },
];

const baremeDu = (jour: string): Bareme => versionDu(BAREMES, jour);

const proximiteDe = (recherche: Recherche, candidat: Candidat): Proximite => {
  const proximite = proximiteEntre(recherche, candidat.commune);
  return proximite === 'region' && candidat.departements.includes(recherche.departement) ? 'departement' : proximite;
};

const secteurDe = ({ secteur }: Recherche, { secteurs }: Candidat): Entrees['secteur'] => {
  if (secteurs.length === 0) return 'tous';
  return secteur !== null && secteurs.includes(secteur) ? 'connu' : 'autre';
};

const entreesDe = (recherche: Recherche, candidat: Candidat): Entrees => ({
  besoinsCouverts: recherche.besoins.filter((besoin) => candidat.competences.includes(besoin)).length,
  besoins: recherche.besoins.length,
  proximite: proximiteDe(recherche, candidat),
  secteur: secteurDe(recherche, candidat),
  charge: candidat.charge,
  capacite: candidat.capacite,
  retards: candidat.retards,
});

/** The points of each reason, which add up to those of the ranking. */
export const pointsDe = (entrees: Entrees, jour: string) => {
  const bareme = baremeDu(jour);
  const libres = Math.max(0, entrees.capacite - entrees.charge);
  return {
    competences: Math.floor((bareme.competences * entrees.besoinsCouverts) / entrees.besoins),
    proximite: bareme.proximite[entrees.proximite],
    secteur: bareme.secteur[entrees.secteur],
    disponibilite: entrees.capacite === 0 ? 0 : Math.floor((bareme.disponibilite * libres) / entrees.capacite),
    ponctualite: Math.max(0, bareme.ponctualite - bareme.parRetard * entrees.retards),
  };
};

const total = (points: ReturnType<typeof pointsDe>) => Object.values(points).reduce((somme, part) => somme + part, 0);

const convient = ({ siren, demandePar, langue }: Recherche, candidat: Candidat, { besoinsCouverts }: Entrees) =>
  besoinsCouverts > 0 &&
  candidat.charge < candidat.capacite &&
  candidat.langues.includes(langue) &&
  !candidat.interets.includes(siren) &&
  candidat.connecteurId !== demandePar;

/** At equal points the ids decide, so that one set of inputs has one order. */
const enOrdre = (un: CandidatClasse, autre: CandidatClasse) =>
  autre.points - un.points || (un.connecteurId < autre.connecteurId ? -1 : 1);

/** From the inputs of a ranking alone, its points and its order. */
export const rejouerClassement = (
  entrees: readonly (Entrees & { readonly connecteurId: string })[],
  jour: string,
): readonly CandidatClasse[] =>
  entrees.map((candidat) => ({ ...candidat, points: total(pointsDe(candidat, jour)) })).toSorted(enOrdre);

/**
 * Those who can take the request, the best first: they cover a need, have a free place, speak the language and have no
 * interest in the company.
 */
export const classer = (
  recherche: Recherche,
  candidats: readonly Candidat[],
  jour: string,
): { readonly bareme: string; readonly classement: readonly CandidatClasse[] } => {
  const retenus = candidats
    .map((candidat) => ({ candidat, entrees: entreesDe(recherche, candidat) }))
    .filter(({ candidat, entrees }) => convient(recherche, candidat, entrees))
    .map(({ candidat: { connecteurId }, entrees }) => ({ connecteurId, ...entrees }));
  return { bareme: baremeDu(jour).version, classement: rejouerClassement(retenus, jour).slice(0, RETENUS) };
};

/** A ranking keeps the best of them only: nobody is asked beyond. */
const RETENUS = 60;
