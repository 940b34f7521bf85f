import type { Competence } from './competences';

/** A connecteur as the public directory shows them: they consent to it. */
export interface FicheDAnnuaire {
  /** Null when the vault knows no name. */
  readonly nom: string | null;
  readonly commune: string;
  /** Insee code. */
  readonly region: string;
  /** Insee codes. */
  readonly departements: readonly string[];
  /** In French, as languages. */
  readonly competences: readonly string[];
  readonly langues: readonly string[];
  /** Number of their label, when it is valid that day; null for a volunteer. */
  readonly label: string | null;
}

export interface RechercheDansLAnnuaire {
  /** Insee code of a département where they go. */
  readonly departement?: string | undefined;
  readonly competence?: Competence | undefined;
}

/** Who consents, and is neither suspended nor gone. */
export abstract class AnnuaireDesConnecteurs {
  /** From commune to commune. `jour`: Paris calendar. */
  abstract chercher(
    recherche: RechercheDansLAnnuaire,
    jour: string,
    tranche: { readonly page: number; readonly taille: number },
  ): Promise<{ readonly total: number; readonly lignes: readonly FicheDAnnuaire[] }>;
}

/** Names of those who consent to be named, by their identifiers. The vault implements it, and records each reading with why. */
export abstract class NomsDesConnecteurs {
  /** A person who is unknown or erased is left out. */
  abstract lire(connecteurIds: readonly string[], motif: string): Promise<ReadonlyMap<string, string>>;
}
