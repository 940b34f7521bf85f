import type { DomainEvent } from '#libs/event-sourcing';

/** Figures of one accounting year. Headcount in hundredths of annual work units: 950 is 9.5. */
export interface Chiffres {
  readonly effectifCentiemes: number;
  readonly chiffreDAffairesCentimes: number;
  readonly totalBilanCentimes: number;
}

export const SOURCES_DE_TAILLE = ['comptes-annuels', 'liasse-fiscale', 'declaration', 'estimation'] as const;
export type SourceDeTaille = (typeof SOURCES_DE_TAILLE)[number];

export const NATURES_DE_LIEN = ['entreprise', 'organisme-public'] as const;
export type NatureDeLien = (typeof NATURES_DE_LIEN)[number];

export const SOURCES_DE_LIEN = [
  'statuts',
  'registre-des-mouvements-de-titres',
  'comptes-consolides',
  'declaration',
] as const;
export type SourceDeLien = (typeof SOURCES_DE_LIEN)[number];

/** Capital or votes that one of two companies holds in the other, whichever is larger, and whether it controls it anyhow. */
export type LienCapitalistiqueDeclare = DomainEvent<
  'LienCapitalistiqueDeclare.v1',
  {
    siren: string;
    autreSiren: string;
    nature: NatureDeLien;
    partPointsDeBase: number;
    controle: boolean;
    source: SourceDeLien;
    du: string;
    declareLe: string;
  }
>;

export type LienCapitalistiqueClos = DomainEvent<
  'LienCapitalistiqueClos.v1',
  { siren: string; autreSiren: string; closLe: string; enregistreLe: string }
>;

/** Size of one accounting year: the company's own figures, and those of each company that is linked to it on the closing day. */
export type TailleDeclaree = DomainEvent<
  'TailleDeclaree.v1',
  Chiffres & {
    siren: string;
    exerciceClosLe: string;
    liees: readonly (Chiffres & { readonly siren: string })[];
    source: SourceDeTaille;
    declareeLe: string;
  }
>;

export const CATEGORIES = ['micro', 'petite', 'moyenne', 'hors-pme'] as const;
export type Categorie = (typeof CATEGORIES)[number];

/** What the category follows from, so that it can be checked later. */
export interface Derivation extends Chiffres {
  readonly exerciceClosLe: string;
  /** What the figures of this year alone would make of the company. */
  readonly deLExercice: Categorie;
  /** A public body holds a quarter or more. */
  readonly organismePublic: boolean;
}

/** `categorie` is null while the figures of linked companies are missing; they are named. The years count from the oldest. */
export type CategoriePmeEtablie = DomainEvent<
  'CategoriePmeEtablie.v1',
  {
    siren: string;
    categorie: Categorie | null;
    regle: string;
    manquent: readonly string[];
    derivation: readonly Derivation[];
    etablieLe: string;
  }
>;

export type TailleEvent = LienCapitalistiqueDeclare | LienCapitalistiqueClos | TailleDeclaree | CategoriePmeEtablie;
