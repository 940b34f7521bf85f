import type { NomDeFormule, Unite } from './formules';

export interface DefinitionAuCatalogue {
  readonly version: number;
  readonly formule: NomDeFormule;
  readonly serie: string | null;
  readonly population: string;
  readonly source: string;
  /** Null for the first version. */
  readonly motif: string | null;
  readonly publieeLe: string;
}

export interface CibleAuCatalogue {
  readonly territoire: string;
  readonly rang: number;
  readonly motif: string;
  readonly fixeeLe: string;
  readonly jalons: readonly { readonly le: string; readonly valeur: number }[];
}

/** An indicator with all that defined it. The last definition, designation and target of a territory are in force. */
export interface IndicateurAuCatalogue {
  readonly code: string;
  readonly intitule: string;
  readonly recommandation: number;
  readonly sens: string;
  readonly proprietaire: string;
  readonly etat: string;
  readonly version: number;
  readonly reference: string | null;
  readonly revision: number;
  readonly unite: Unite;
  readonly decimales: number;
  readonly definitions: readonly [DefinitionAuCatalogue, ...DefinitionAuCatalogue[]];
  readonly designations: readonly { readonly reference: string; readonly designeeLe: string }[];
  readonly cibles: readonly CibleAuCatalogue[];
}

/** Reads rows of the read models of a schema, those of today or of the past. */
export interface LignesDuPasse {
  readonly schema: string;
  readonly lire: <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;
}

/** The catalogue of indicators, by recommendation and code. */
export abstract class CatalogueDesIndicateurs {
  /** As it was where these rows were made. */
  abstract listerAlors(lignes: LignesDuPasse): Promise<readonly IndicateurAuCatalogue[]>;
  abstract lister(): Promise<readonly IndicateurAuCatalogue[]>;
  abstract lire(code: string): Promise<IndicateurAuCatalogue | null>;
}
