import type { DomainEvent } from '#libs/event-sourcing';

export const ORIGINES = ['connecteur', 'region', 'auto-diagnostic', 'campagne', 'bouche-a-oreille', 'autre'] as const;
export type Origine = (typeof ORIGINES)[number];

export const FORMES = ['personne-morale', 'entrepreneur-individuel'] as const;
export type Forme = (typeof FORMES)[number];

/** `raisonSociale` is null for a sole trader, whose name is in the person vault under `exploitantId`. */
export type EntrepriseReferencee = DomainEvent<
  'EntrepriseReferencee.v1',
  {
    siren: string;
    siret: string;
    region: string;
    forme: Forme;
    raisonSociale: string | null;
    exploitantId: string | null;
    referenceeLe: string;
  }
>;

export type EntrepriseEnrolee = DomainEvent<
  'EntrepriseEnrolee.v1',
  { siren: string; region: string; origine: Origine; entrepriseUniqueId: string; enroleeLe: string }
>;

export type EntrepriseEvent = EntrepriseReferencee | EntrepriseEnrolee;
