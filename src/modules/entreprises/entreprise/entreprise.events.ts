import type { DomainEvent } from '#libs/event-sourcing';
import type { Nomenclature } from '#libs/france';
import type { TailleEvent } from './taille.events';

export type * from './taille.events';

export const ORIGINES = ['connecteur', 'region', 'auto-diagnostic', 'campagne', 'bouche-a-oreille', 'autre'] as const;
export type Origine = (typeof ORIGINES)[number];

export const FORMES = ['personne-morale', 'entrepreneur-individuel'] as const;
export type Forme = (typeof FORMES)[number];

/** Where an establishment is and what it does. `region` is that of its commune (Insee codes); `naf` names the version that it is written in. */
export interface Lieu {
  readonly siret: string;
  readonly commune: string;
  readonly region: string;
  readonly naf: string;
  readonly nomenclature: Nomenclature;
}

/** `raisonSociale` is null for a sole trader, whose name is in the person vault under `exploitantId`. */
export interface Identite {
  readonly forme: Forme;
  readonly raisonSociale: string | null;
  readonly exploitantId: string | null;
}

/** The company and its first establishment, of which only the region was known. */
export type EntrepriseReferenceeSansCommune = DomainEvent<
  'EntrepriseReferencee.v1',
  Identite & { siren: string; siret: string; region: string; referenceeLe: string }
>;

/** The company and its first establishment. */
export type EntrepriseReferencee = DomainEvent<
  'EntrepriseReferencee.v2',
  Identite & Lieu & { siren: string; referenceeLe: string }
>;

/** Another establishment of a company that is in the register. */
export type EtablissementAjoute = DomainEvent<'EtablissementAjoute.v1', Lieu & { siren: string; ajouteLe: string }>;

/** Commune and activity of an establishment, as they should have been recorded. */
export type EtablissementCorrige = DomainEvent<'EtablissementCorrige.v1', Lieu & { siren: string; corrigeLe: string }>;

/** A move. Insee gives a new SIRET to an establishment that changes place, and closes the old one. */
export type EtablissementTransfere = DomainEvent<
  'EtablissementTransfere.v1',
  Lieu & { siren: string; ancienSiret: string; transfereLe: string; enregistreLe: string }
>;

export type EtablissementFerme = DomainEvent<
  'EtablissementFerme.v1',
  { siren: string; siret: string; region: string; fermeLe: string; enregistreLe: string }
>;

export const MOTIFS_D_IDENTITE = ['erreur-de-saisie', 'changement-de-nom'] as const;
export type MotifDIdentite = (typeof MOTIFS_D_IDENTITE)[number];

export type RaisonSocialeCorrigee = DomainEvent<
  'RaisonSocialeCorrigee.v1',
  { siren: string; raisonSociale: string; motif: MotifDIdentite; corrigeeLe: string }
>;

export const MOTIFS_DE_CESSATION = ['cessation-d-activite', 'liquidation', 'absorption'] as const;
export type MotifDeCessation = (typeof MOTIFS_DE_CESSATION)[number];

/** The company ends, and all its establishments with it. */
export type CessationConstatee = DomainEvent<
  'CessationConstatee.v1',
  { siren: string; motif: MotifDeCessation; cesseeLe: string; enregistreLe: string }
>;

/** Before an enrolment named a campaign. */
export type EntrepriseEnroleeSansCode = DomainEvent<
  'EntrepriseEnrolee.v1',
  { siren: string; region: string; origine: Origine; entrepriseUniqueId: string; enroleeLe: string }
>;

/** `codeOrigine`: the campaign that the company answered, whatever the origin; null without one. */
export type EntrepriseEnrolee = DomainEvent<
  'EntrepriseEnrolee.v2',
  EntrepriseEnroleeSansCode['data'] & { codeOrigine: string | null }
>;

export type EntrepriseEvent =
  | EntrepriseReferenceeSansCommune
  | EntrepriseReferencee
  | EtablissementAjoute
  | EtablissementCorrige
  | EtablissementTransfere
  | EtablissementFerme
  | RaisonSocialeCorrigee
  | CessationConstatee
  | TailleEvent
  | EntrepriseEnroleeSansCode
  | EntrepriseEnrolee;
