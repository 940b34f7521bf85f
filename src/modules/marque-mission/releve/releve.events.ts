import type { DomainEvent } from '#libs/event-sourcing';
import type { NomDeFormule } from '../formules';

/** Which reading: of an indicator, a territory (FR, or the Insee code of a region) and a period. */
export interface ReleveDesigne {
  code: string;
  territoire: string;
  periode: string;
}

/** By which version of the definition, and up to which position of the journal. */
interface Provenance {
  version: number;
  formule: NomDeFormule;
  serie: string | null;
  position: string;
}

/**
 * `valeur`: whole number of the unit's smallest part. `effectif`: companies or files behind it, which tells whether it is hidden in
 * public; null when others publish it. Replaces a calculation that is not published.
 */
export type ReleveCalcule = DomainEvent<
  'ReleveCalcule.v1',
  ReleveDesigne & Provenance & { valeur: number; effectif: number | null; calculePar: string; calculeLe: string }
>;

export type ReleveValide = DomainEvent<
  'ReleveValide.v1',
  ReleveDesigne & { valeur: number; validePar: string; valideLe: string }
>;

/** From here its value is never changed: what is learnt later is shown beside it. */
export type RelevePublie = DomainEvent<
  'RelevePublie.v1',
  ReleveDesigne & Provenance & { valeur: number; effectif: number | null; publiePar: string; publieLe: string }
>;

/** The restatement of a published reading is asked for, under the definition of that day. */
export type RetraitementDemande = DomainEvent<
  'RetraitementDemande.v1',
  ReleveDesigne & {
    rang: number;
    version: number;
    formule: NomDeFormule;
    serie: string | null;
    demandePar: string;
    demandeLe: string;
  }
>;

/**
 * The published value, the effect of the definition and the effect of late facts add up to `valeur`, with what the same
 * calculation gives differently today (`ecartDeRecalcul`, which is 0 as long as the programme computes it in the same way).
 */
export type RetraitementCalcule = DomainEvent<
  'RetraitementCalcule.v1',
  ReleveDesigne &
    Provenance & {
      rang: number;
      valeurPubliee: number;
      ecartDeRecalcul: number;
      /** New definition less the published one, both at the published position. */
      effetDefinition: number;
      /** New definition now, less the same at the published position. */
      effetFaitsTardifs: number;
      /** Facts recorded since the published position that count in the period. */
      faitsTardifs: number;
      valeur: number;
      calculeLe: string;
    }
>;

/** The value cannot be computed: nothing to count, or no value of the series. */
export type RetraitementImpossible = DomainEvent<
  'RetraitementImpossible.v1',
  ReleveDesigne & { rang: number; constateLe: string }
>;

export type RetraitementAnnule = DomainEvent<
  'RetraitementAnnule.v1',
  ReleveDesigne & { rang: number; annulePar: string; annuleLe: string }
>;

export type ReleveEvent =
  | ReleveCalcule
  | ReleveValide
  | RelevePublie
  | RetraitementDemande
  | RetraitementCalcule
  | RetraitementImpossible
  | RetraitementAnnule;
