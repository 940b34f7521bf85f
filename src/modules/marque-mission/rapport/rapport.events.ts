import type { DomainEvent } from '#libs/event-sourcing';
import type { Unite } from '../formules';

/** One published reading of the quarter, as it was when the report was published. */
export interface LigneDeRapport {
  readonly code: string;
  readonly intitule: string;
  readonly recommandation: number;
  readonly unite: Unite;
  /** FR, or the Insee code of a region. */
  readonly territoire: string;
  /** Version of its definition. */
  readonly version: number;
  /** Position of the journal that its value was computed at. */
  readonly position: string;
  /** Null where it is hidden. */
  readonly valeur: number | null;
  /** What the trajectory expects on the last day of the quarter; null without one. */
  readonly attendue: number | null;
}

/** What the report shows. The same contents in the same template make the same bytes. */
export interface ContenuDeRapport {
  readonly numero: string;
  /** Such as `2026-T1`. */
  readonly trimestre: string;
  /** Version of the template. */
  readonly gabarit: number;
  readonly lignes: readonly LigneDeRapport[];
  readonly publieLe: string;
}

/** `empreinte`: SHA-256 of the HTML, in hexadecimal. */
export type RapportPublie = DomainEvent<
  'RapportPublie.v1',
  {
    numero: string;
    trimestre: string;
    rang: number;
    gabarit: number;
    lignes: readonly LigneDeRapport[];
    empreinte: string;
    publiePar: string;
    publieLe: string;
  }
>;

export type RapportEvent = RapportPublie;
