import { joursEntre, type Proximite, proximiteEntre, versionDu } from '#libs/france';
import type { Annonce } from './annonce';
import { partLibre, periodeCommune, type PartTenue } from './temps-partage';

export const DISTANCES = ['commune', 'epci', 'departement', 'region', 'ailleurs'] as const;
/** `ailleurs`: in another region. */
export type Distance = Proximite | 'ailleurs';

/** What a company needs, as its need was published. */
export type Recherche = Omit<Annonce, 'siret'>;

/** An offer that is open, with what is held of it. */
export interface OffreCandidate extends Recherche {
  readonly offreId: string;
  readonly parts: readonly PartTenue[];
}

/** What one offer was judged on. Every point follows from it. */
export interface EntreesDeRapprochement {
  readonly competencesCouvertes: number;
  readonly competencesDemandees: number;
  readonly distance: Distance;
  /** Free on every common day, and asked for. */
  readonly partLibrePourCent: number;
  readonly partDemandeePourCent: number;
  readonly joursCommuns: number;
  readonly joursDemandes: number;
  /** Same division of the NAF: each company must waive it expressly. */
  readonly concurrente: boolean;
}

export interface OffreClassee extends EntreesDeRapprochement {
  readonly offreId: string;
  readonly points: number;
}

interface Bareme {
  readonly version: string;
  readonly du: string;
  /** Points for all that is needed, in skills and in time; a part of it in proportion. */
  readonly competences: number;
  readonly temps: number;
  readonly distance: Readonly<Record<Distance, number>>;
  /** Points of a company that is not a competitor. */
  readonly nonConcurrence: number;
}

/** Out of 100. Weights chosen by the programme: skills first, then nearness. */
const BAREMES: readonly [Bareme, ...Bareme[]] = [
  {
    version: '2017-1',
    du: '2017-03-07',
    competences: 40,
    temps: 20,
    distance: { commune: 30, epci: 24, departement: 16, region: 8, ailleurs: 0 },
    nonConcurrence: 10,
  },
];

const baremeDu = (jour: string): Bareme => versionDu(BAREMES, jour);

/** Days of a period, both ends included. */
const jours = ({ du, au }: { readonly du: string; readonly au: string }) => joursEntre(du, au) + 1;

/** Null when the offer cannot meet the need: no skill, no day or no time in common, or the same company. */
export const entreesDe = (recherche: Recherche, offre: OffreCandidate): EntreesDeRapprochement | null => {
  const commune = periodeCommune(recherche, offre);
  if (!commune || offre.siren === recherche.siren) return null;
  const libre = partLibre(offre.partPourCent, offre.parts, commune);
  const couvertes = recherche.competences.filter((voulue) => offre.competences.includes(voulue)).length;
  if (couvertes === 0 || libre <= 0) return null;
  return {
    competencesCouvertes: couvertes,
    competencesDemandees: recherche.competences.length,
    distance: offre.region === recherche.region ? proximiteEntre(recherche, offre.commune) : 'ailleurs',
    partLibrePourCent: libre,
    partDemandeePourCent: recherche.partPourCent,
    joursCommuns: jours(commune),
    joursDemandes: jours(recherche),
    concurrente: offre.secteur === recherche.secteur,
  };
};

/** The points of each reason, which add up to those of the ranking. */
export const pointsDuRapprochement = (entrees: EntreesDeRapprochement, jour: string) => {
  const bareme = baremeDu(jour);
  const part = Math.min(entrees.partLibrePourCent, entrees.partDemandeePourCent);
  return {
    competences: Math.floor((bareme.competences * entrees.competencesCouvertes) / entrees.competencesDemandees),
    temps: Math.floor(
      (bareme.temps * part * entrees.joursCommuns) / (entrees.partDemandeePourCent * entrees.joursDemandes),
    ),
    distance: bareme.distance[entrees.distance],
    nonConcurrence: entrees.concurrente ? 0 : bareme.nonConcurrence,
  };
};

/** Points of one pair, and the scale that gave them. */
export const juger = (entrees: EntreesDeRapprochement, jour: string) => ({
  bareme: baremeDu(jour).version,
  points: Object.values(pointsDuRapprochement(entrees, jour)).reduce((somme, points) => somme + points, 0),
});

/** At equal points the ids decide, so that one set of inputs has one order. */
const enOrdre = (une: OffreClassee, autre: OffreClassee) =>
  autre.points - une.points || (une.offreId < autre.offreId ? -1 : 1);

/** From the inputs of a ranking alone, its points and its order. */
export const rejouerRapprochement = (
  entrees: readonly (EntreesDeRapprochement & { readonly offreId: string })[],
  jour: string,
): readonly OffreClassee[] =>
  entrees.map((offre) => ({ ...offre, points: juger(offre, jour).points })).toSorted(enOrdre);

/** A ranking keeps the best of them only. */
const RETENUES = 60;

/** The offers that can meet a need, the best first. */
export const rapprocher = (
  recherche: Recherche,
  offres: readonly OffreCandidate[],
  jour: string,
): { readonly bareme: string; readonly classement: readonly OffreClassee[] } => {
  const retenues = offres.flatMap((offre) => {
    const entrees = entreesDe(recherche, offre);
    return entrees ? [{ offreId: offre.offreId, ...entrees }] : [];
  });
  return { bareme: baremeDu(jour).version, classement: rejouerRapprochement(retenues, jour).slice(0, RETENUES) };
};
