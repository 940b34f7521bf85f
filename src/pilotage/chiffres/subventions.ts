import type { Decompte } from '../filtre';
import { somme, type Chiffre, type Publie } from './chiffre';

export interface Subventions {
  /** SIREN of the authority: two of them may have one name. */
  readonly siren: string;
  readonly attribuant: string;
  readonly annee: number;
  readonly nombre: number;
  readonly montantCentimes: number;
}

const DECOMPTE: Decompte = {
  projections: ['pilotage'],
  criteres: ['du', 'au'],
  sql: (lecture) => `
    select "attribuantSiren" as siren, n.nom as attribuant, s.annee, s.nombre, s."montantCentimes"::float8 as "montantCentimes"
    from ${lecture}.subventions_publiees s cross join lateral (
      select nom from ${lecture}.noms_d_attribuants
      where "attribuantSiren" = s."attribuantSiren" and annee = s.annee and nombre > 0
      order by nom = 'SIREN ' || "attribuantSiren", nombre desc, nom limit 1
    ) n
    where s.nombre > 0 and ($1::text is null or annee >= left($1, 4)::int) and ($2::text is null or annee <= left($2, 4)::int)
    order by n.nom, "attribuantSiren", s.annee`,
};

const publier = (lignes: readonly Subventions[]): Publie<Subventions> => ({
  lignes,
  total: {
    siren: '',
    attribuant: '',
    annee: 0,
    nombre: somme(lignes, ({ nombre }) => nombre),
    montantCentimes: somme(lignes, ({ montantCentimes }) => montantCentimes),
  },
});

/** Nothing is hidden: each of them is already published by who granted it. */
export const SUBVENTIONS: Chiffre<Publie<Subventions>> = {
  decompte: DECOMPTE,
  arrondi: false,
  lire: async (compter, filtre) => publier(await compter(filtre)),
};
