import { ORIGINES_DES_CONNECTEURS } from '#modules/connecteurs';
import { ORIGINES_DES_PARTENAIRES } from '#modules/marque-mission';
import { arrondiSousFiltre } from '../arrondi';
import type { Decompte } from '../filtre';
import { proteger } from '../secret';

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

const DECOMPTE: Decompte = {
  projections: QUI.flatMap((qui) => DECOMPTES[qui].projections),
  criteres: ORIGINES_DES_ENTREPRISES.criteres,
  sql: (lecture) =>
    `${QUI.map((qui) => `select '${qui}' as qui, * from (${DECOMPTES[qui].sql(lecture)}) ${qui}`).join(' union all ')}
      order by nombre desc, origine`,
};

export const ORIGINES = arrondiSousFiltre<NombreParOrigine, OriginePubliee>(DECOMPTE, {
  // Nothing is the sum of companies, persons and partners.
  rassembler: (lignes) => ({ lignes, total: undefined }),
  masquer: ({ lignes }) => ({
    lignes: QUI.flatMap((qui) => montrer(lignes.filter((ligne) => ligne.qui === qui))),
    total: undefined,
  }),
  arrondis: { cle: ({ qui, origine }) => `${qui} ${origine ?? ''}`, nombres: ['nombre'] },
});
