import type { DomainEvent } from '#libs/event-sourcing';

/** Why a request is recorded after the day on which the region received it. */
export const MOTIFS_DE_RECEPTION = ['depot-papier', 'depot-par-courriel', 'panne-du-service'] as const;
export type MotifDeReception = (typeof MOTIFS_DE_RECEPTION)[number];

/** A filing whose date the company could choose, and whose author only its metadata name. */
export type DossierDeposeSansAuteur = DomainEvent<
  'DossierDepose.v1',
  {
    dossierId: string;
    siren: string;
    entrepriseUniqueId: string;
    region: string;
    dispositifId: string;
    montantDemandeCentimes: number;
    depenseEligibleCentimes: number;
    /** Road freight for hire, for which some regulations set a lower ceiling. */
    transportRoutier: boolean;
    dureeReservationJours: number;
    deposeLe: string;
  }
>;

/** A filing that did not say which establishment carries the project. */
export type DossierDeposeSansEtablissement = DomainEvent<
  'DossierDepose.v2',
  DossierDeposeSansAuteur['data'] & {
    deposePar: string;
    enregistreLe: string;
    motifDeReception: MotifDeReception | null;
  }
>;

/**
 * Carries the scheme's rules of the filing date, which apply until the file is closed. `deposeLe` is the day of receipt
 * (CRPA, article L114-3); the motive is null when it is also the day of the recording. `siret` is the establishment that
 * carries the project, and `region` is its region: a move of the establishment does not move the file.
 */
export type DossierDepose = DomainEvent<'DossierDepose.v3', DossierDeposeSansEtablissement['data'] & { siret: string }>;

/** A filing, in whichever version it was recorded. */
export type Depot = DossierDepose | DossierDeposeSansEtablissement | DossierDeposeSansAuteur;
