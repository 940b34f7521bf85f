import type { Decompte, Filtre } from '../filtre';
import { secrets } from '../secret';
import { filtreApres, somme, type Publie } from './chiffre';
import { publierParMois, retenues } from './par-mois';

interface Verse {
  readonly recommandation: string;
  readonly region: string;
  readonly mois: string;
  readonly versements: number;
  /** Files, services and loans that were paid that month. */
  readonly objets: number;
  readonly centimes: number;
}

/** Null where fewer than five files, services or loans could be recognised. */
export interface VersePublie {
  readonly recommandation: string;
  readonly region: string;
  readonly mois: string;
  readonly versements: number | null;
  readonly centimes: number | null;
}

export interface VersementsPublies extends Publie<VersePublie> {
  /** All regions together. */
  readonly parMois: readonly VersePublie[];
  /** All regions and months together. */
  readonly parRecommandation: readonly VersePublie[];
}

const TOUT = { recommandation: '', region: 'FR', mois: '' };

const grouper = (lignes: readonly Verse[], cle: (ligne: Verse) => string): ReadonlyMap<string, readonly Verse[]> => {
  const groupes = new Map<string, Verse[]>();
  for (const ligne of lignes) groupes.set(cle(ligne), [...(groupes.get(cle(ligne)) ?? []), ligne]);
  return groupes;
};

const montrer = (
  qui: Pick<Verse, 'recommandation' | 'region' | 'mois'>,
  parmi: readonly Verse[],
  visible: boolean,
) => ({
  recommandation: qui.recommandation,
  region: qui.region,
  mois: qui.mois,
  versements: visible ? somme(parmi, ({ versements }) => versements) : null,
  centimes: visible ? somme(parmi, ({ centimes }) => centimes) : null,
});

/** A file that is paid in several months is one: those of one month, at most, are certainly as many. */
const auMoins = (lignes: readonly Verse[]): number =>
  Math.max(...[...grouper(lignes, ({ mois }) => mois).values()].map((duMois) => somme(duMois, ({ objets }) => objets)));

const publierUne = (recommandation: string, lues: readonly Verse[], filtre: Filtre) => {
  const publie = publierParMois(
    lues.map(({ region, mois, objets }) => ({ region, mois, nombre: objets })),
    filtre,
  );
  const lignes = retenues(lues, filtre);
  const visible = (publie.total?.nombre ?? null) !== null && secrets([auMoins(lignes)]).size === 0;
  return {
    lignes: lignes.map((ligne, rang) => montrer(ligne, [ligne], typeof publie.lignes[rang]?.nombre === 'number')),
    parMois: [...grouper(lignes, ({ mois }) => mois)].map(([mois, duMois]) =>
      montrer({ ...TOUT, recommandation, mois }, duMois, typeof publie.parMois.get(mois) === 'number'),
    ),
    total: montrer({ ...TOUT, recommandation }, lignes, visible),
  };
};

const DECOMPTE: Decompte = {
  projections: ['versements'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture) => `
    select recommandation, region, mois, versements, objets, centimes::float8 as centimes
    from ${lecture}.versements_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    order by recommandation, mois, region`,
};

const publier = (lues: readonly Verse[], filtre: Filtre): VersementsPublies => {
  const publies = [...grouper(lues, ({ recommandation }) => recommandation)]
    .map(([une, lignes]) => publierUne(une, lignes, filtre))
    .filter(({ lignes }) => lignes.length > 0);
  const lignes = retenues(lues, filtre);
  const parRecommandation = publies.map(({ total }) => total);
  // The total is hidden with that of one recommendation, which those of the others would leave of it.
  const visible = parRecommandation.every(({ centimes }) => centimes !== null);
  return {
    lignes: publies.flatMap((publie) => publie.lignes),
    parMois: publies.flatMap(({ parMois }) => parMois),
    parRecommandation,
    total: lignes.length === 0 ? undefined : montrer(TOUT, lignes, visible),
  };
};

export const VERSEMENTS = filtreApres(DECOMPTE, publier);
