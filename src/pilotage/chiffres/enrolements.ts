import type { Decompte } from '../filtre';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

interface Enrolements {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number;
}

/** Null where fewer than five companies could be recognised. */
export interface EnrolementsPublies {
  readonly region: string;
  readonly mois: string;
  readonly nombre: number | null;
}

/** Also by month, all regions together. */
export interface TousLesEnrolements extends Publie<EnrolementsPublies> {
  readonly parMois: ReadonlyMap<string, number | null>;
}

const FRANCE = 'FR';

const montrer = (lignes: readonly Enrolements[]): EnrolementsPublies[] =>
  proteger<Enrolements, EnrolementsPublies>(
    lignes,
    ({ nombre }) => nombre,
    ({ region, mois }) => ({ region, mois, nombre: null }),
  );

export const ENROLEMENTS = {
  decompte: {
    projections: ['pilotage'],
    criteres: ['region', 'du', 'au'],
    sql: (lecture: string) => `
      select region, mois, sum(nombre)::int as nombre from ${lecture}.enrolements_par_mois
      where ($1::text is null or region = $1) and ($2::text is null or mois >= $2) and ($3::text is null or mois <= $3)
      group by region, mois order by mois, region`,
  } satisfies Decompte,
  publier: (lignes: readonly Enrolements[]): TousLesEnrolements => {
    const mois = [...new Set(lignes.map((ligne) => ligne.mois))];
    const duMois = new Map(mois.map((un) => [un, lignes.filter((ligne) => ligne.mois === un)]));
    const nombre = (parmi: readonly Enrolements[]) => somme(parmi, (ligne) => ligne.nombre);
    const parMois = montrer(mois.map((un) => ({ region: FRANCE, mois: un, nombre: nombre(duMois.get(un) ?? []) })));
    return {
      parMois: new Map(parMois.map((ligne) => [ligne.mois, ligne.nombre])),
      // The regions of a hidden month are hidden too, since they add up to it.
      lignes: parMois.flatMap((total) =>
        total.nombre === null
          ? (duMois.get(total.mois) ?? []).map((ligne) => ({ ...ligne, nombre: null }))
          : montrer(duMois.get(total.mois) ?? []),
      ),
      total: lignes.length === 0 ? undefined : montrer([{ region: FRANCE, mois: '', nombre: nombre(lignes) }]).at(0),
    };
  },
};
