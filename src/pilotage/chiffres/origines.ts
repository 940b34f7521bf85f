import type { Arrondis } from '../arrondi';
import type { Decompte } from '../filtre';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

interface EnrolementsParOrigine {
  readonly origine: string;
  readonly nombre: number;
}

/** Null where fewer than five companies could be recognised. */
interface OriginePubliee {
  readonly origine: string;
  readonly nombre: number | null;
}

const montrer = (lignes: readonly EnrolementsParOrigine[]): OriginePubliee[] =>
  proteger<EnrolementsParOrigine, OriginePubliee>(
    lignes,
    ({ nombre }) => nombre,
    ({ origine }) => ({ origine, nombre: null }),
  );

export const ORIGINES = {
  decompte: {
    projections: ['pilotage'],
    criteres: ['region', 'du', 'au'],
    sql: (lecture: string) => `
      select origine, sum(nombre)::int as nombre from ${lecture}.enrolements_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
      group by origine order by nombre desc, origine`,
  } satisfies Decompte,
  arrondis: { nombres: ['nombre'], montants: [] } satisfies Arrondis<OriginePubliee>,
  publier: (lignes: readonly EnrolementsParOrigine[]): Publie<OriginePubliee> => ({
    lignes: montrer(lignes),
    total:
      lignes.length === 0
        ? undefined
        : montrer([{ origine: 'toutes', nombre: somme(lignes, ({ nombre }) => nombre) }]).at(0),
  }),
};
