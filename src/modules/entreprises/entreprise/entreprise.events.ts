import type { DomainEvent } from '#libs/event-sourcing';

/** How the company came to the programme. */
export const ORIGINES = ['connecteur', 'region', 'auto-diagnostic', 'campagne', 'bouche-a-oreille', 'autre'] as const;
export type Origine = (typeof ORIGINES)[number];

export const FORMES = ['personne-morale', 'entrepreneur-individuel'] as const;
export type Forme = (typeof FORMES)[number];

/**
 * `raisonSociale` is that of a legal entity; a sole trader's name is a person's: it lives in the person vault, under
 * `exploitantId`, and `raisonSociale` is null.
 */
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

/** From here the company takes part in the programme, as the only member of a single undertaking until another joins it. */
export type EntrepriseEnrolee = DomainEvent<
  'EntrepriseEnrolee.v1',
  { siren: string; region: string; origine: Origine; entrepriseUniqueId: string; enroleeLe: string }
>;

export type EntrepriseEvent = EntrepriseReferencee | EntrepriseEnrolee;
