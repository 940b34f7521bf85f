import type { Arrondis } from '../arrondi';
import type { Decompte } from '../filtre';
import { secrets } from '../secret';
import { somme, type Publie } from './chiffre';
import { publierParMois } from './par-mois';

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

/** Neither a month nor a region gives one of its hidden rows away by its sum, which this page or another one shows. */
const cachees = (lignes: readonly Verse[], dAbord: readonly Verse[]): ReadonlySet<Verse> => {
  const caches = new Set(dAbord);
  const groupes = [
    ...grouper(lignes, ({ mois }) => mois).values(),
    ...grouper(lignes, ({ region }) => region).values(),
  ];
  for (let avant = -1; avant < caches.size;) {
    avant = caches.size;
    for (const groupe of groupes) {
      const deja = new Set([...groupe.keys()].filter((rang) => groupe[rang] && caches.has(groupe[rang])));
      const rangs = secrets(
        groupe.map(({ objets }) => objets),
        deja,
      );
      groupe.filter((_, rang) => rangs.has(rang)).forEach((ligne) => caches.add(ligne));
    }
  }
  return caches;
};

/** A file that is paid in several months is one: those of one month, at most, are certainly as many. */
const auMoins = (lignes: readonly Verse[]): number =>
  Math.max(...[...grouper(lignes, ({ mois }) => mois).values()].map((duMois) => somme(duMois, ({ objets }) => objets)));

const publierUne = (recommandation: string, lignes: readonly Verse[]) => {
  const parMois = publierParMois(lignes.map(({ region, mois, objets }) => ({ region, mois, nombre: objets })));
  const masquees = lignes.filter((_, rang) => parMois.lignes[rang]?.nombre === null);
  const caches = cachees(lignes, masquees);
  const total = [{ objets: auMoins(lignes) }].filter(({ objets }) => secrets([objets]).size === 0);
  return {
    lignes: lignes.map((ligne) => montrer(ligne, [ligne], !caches.has(ligne))),
    parMois: [...grouper(lignes, ({ mois }) => mois)].map(([mois, duMois]) =>
      montrer({ ...TOUT, recommandation, mois }, duMois, typeof parMois.parMois.get(mois) === 'number'),
    ),
    total: montrer({ ...TOUT, recommandation }, lignes, total.length > 0),
  };
};

export const VERSEMENTS = {
  decompte: {
    projections: ['versements'],
    criteres: ['region', 'du', 'au'],
    sql: (lecture: string) => `
      select recommandation, region, mois, versements, objets, centimes::float8 as centimes
      from ${lecture}.versements_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
      order by recommandation, mois, region`,
  } satisfies Decompte,
  arrondis: { nombres: ['versements'], montants: ['centimes'] } satisfies Arrondis<VersePublie>,
  publier: (lues: readonly Verse[]): VersementsPublies => {
    const publies = [...grouper(lues, ({ recommandation }) => recommandation)].map(([une, lignes]) =>
      publierUne(une, lignes),
    );
    const parRecommandation = publies.map(({ total }) => total);
    return {
      lignes: publies.flatMap(({ lignes }) => lignes),
      parMois: publies.flatMap(({ parMois }) => parMois),
      parRecommandation,
      // The total is hidden with that of one recommendation, which those of the others would leave of it.
      total:
        lues.length === 0
          ? undefined
          : montrer(
              TOUT,
              lues,
              parRecommandation.every(({ centimes }) => centimes !== null),
            ),
    };
  },
};
