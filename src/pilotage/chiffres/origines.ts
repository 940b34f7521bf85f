import { ORIGINES_DES_CONNECTEURS } from '#modules/connecteurs';
import { ORIGINES_DES_PARTENAIRES } from '#modules/marque-mission';
import type { Arrondis } from '../arrondi';
import type { Decompte } from '../filtre';
import { proteger } from '../secret';
import type { Publie } from './chiffre';

/** Who comes to the programme, in the order of the page. */
const QUI = ['entreprise', 'connecteur', 'partenaire'] as const;
export type Qui = (typeof QUI)[number];

interface NombreParOrigine {
  readonly qui: Qui;
  /** Null when nobody said it. */
  readonly origine: string | null;
  readonly nombre: number;
}

/** Null where fewer than five could be recognised. */
interface OriginePubliee {
  readonly qui: Qui;
  readonly origine: string | null;
  readonly nombre: number | null;
}

/** The total of each is in the figure that counts it by month. */
const montrer = (lignes: readonly NombreParOrigine[]): OriginePubliee[] =>
  proteger<NombreParOrigine, OriginePubliee>(
    lignes,
    ({ nombre }) => nombre,
    (ligne) => ({ ...ligne, nombre: null }),
  );

const ORIGINES_DES_ENTREPRISES = {
  projections: ['pilotage'],
  criteres: ['region', 'du', 'au'],
  sql: (lecture: string) => `
    select origine, sum(nombre)::int as nombre from ${lecture}.enrolements_par_mois
    where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
    group by origine`,
} satisfies Decompte;

/** All of them are counted under the same criteria. */
const DECOMPTES: Readonly<Record<Qui, Decompte>> = {
  entreprise: ORIGINES_DES_ENTREPRISES,
  connecteur: ORIGINES_DES_CONNECTEURS,
  partenaire: ORIGINES_DES_PARTENAIRES,
};

export const ORIGINES = {
  decompte: {
    projections: QUI.flatMap((qui) => DECOMPTES[qui].projections),
    criteres: ORIGINES_DES_ENTREPRISES.criteres,
    sql: (lecture: string) =>
      `${QUI.map((qui) => `select '${qui}' as qui, * from (${DECOMPTES[qui].sql(lecture)}) ${qui}`).join(' union all ')}
      order by nombre desc, origine`,
  } satisfies Decompte,
  arrondis: { nombres: ['nombre'], montants: [] } satisfies Arrondis<OriginePubliee>,
  publier: (lignes: readonly NombreParOrigine[]): Publie<OriginePubliee> => ({
    lignes: QUI.flatMap((qui) => montrer(lignes.filter((ligne) => ligne.qui === qui))),
    // Nothing is the sum of companies, persons and partners.
    total: undefined,
  }),
};
