import type { DomainEvent } from '#libs/event-sourcing';

export const NATURES_DE_PARTENAIRE = [
  'chambre-consulaire',
  'federation',
  'universite',
  'opco',
  'region',
  'autre',
] as const;
export type NatureDePartenaire = (typeof NATURES_DE_PARTENAIRE)[number];

/** Who, or what, brought a partner to the programme. */
export const ORIGINES_DE_PARTENAIRE = [
  'mission',
  'region',
  'partenaire',
  'campagne',
  'candidature-spontanee',
  'autre',
] as const;
export type OrigineDePartenaire = (typeof ORIGINES_DE_PARTENAIRE)[number];

/** A legal person under its official name. */
export interface Identite {
  nature: NatureDePartenaire;
  nom: string;
  /** FR, or the Insee code of a region. */
  territoire: string;
}

/** Before a registration said what brought the partner. */
export type PartenaireEnregistreSansOrigine = DomainEvent<
  'PartenaireEnregistre.v1',
  Identite & { siren: string; enregistrePar: string; enregistreLe: string }
>;

/** Also when a partner that left comes back. */
export type PartenaireEnregistre = DomainEvent<
  'PartenaireEnregistre.v2',
  PartenaireEnregistreSansOrigine['data'] & { origine: OrigineDePartenaire }
>;

/** Another kind, name or territory: what it signed stays signed, and what brought it stays said. */
export type PartenaireCorrige = DomainEvent<
  'PartenaireCorrige.v1',
  Identite & { siren: string; corrigePar: string; corrigeLe: string }
>;

/** What brought a partner that was registered before this was asked. It is said once. */
export type OrigineDePartenaireDite = DomainEvent<
  'OrigineDePartenaireDite.v1',
  { siren: string; origine: OrigineDePartenaire; ditePar: string; diteLe: string }
>;

export type CharteSignee = DomainEvent<
  'CharteSignee.v1',
  {
    siren: string;
    /** SHA-256 of the text that is signed, and the rank of its version that day. */
    empreinte: string;
    version: number;
    signataireId: string;
    enregistreePar: string;
    signeeLe: string;
  }
>;

/** Ends what it signed: a partner that comes back signs again. */
export type PartenaireSorti = DomainEvent<
  'PartenaireSorti.v1',
  { siren: string; enregistrePar: string; sortiLe: string }
>;

export type PartenaireEvent =
  | PartenaireEnregistreSansOrigine
  | PartenaireEnregistre
  | PartenaireCorrige
  | OrigineDePartenaireDite
  | CharteSignee
  | PartenaireSorti;
