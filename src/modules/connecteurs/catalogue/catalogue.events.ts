import type { DomainEvent } from '#libs/event-sourcing';
import type { Competence } from '../competences';

/** The aid regime under which the public share is given. Others are opened by a jurist. */
export const REGIMES = ['de-minimis'] as const;
export type Regime = (typeof REGIMES)[number];

/** What a subsidised service costs and what the public pays of it. */
export interface Conditions {
  intitule: string;
  competence: Competence;
  prixMinimumCentimes: number;
  prixMaximumCentimes: number;
  /** Share of the price, excluding tax. */
  partPubliquePointsDeBase: number;
  /** The public never pays more for one service. */
  plafondCentimes: number;
  regime: Regime;
  /** The scheme whose envelopes pay. */
  dispositifId: string;
}

/** Replaces the version before it: services already prescribed keep theirs. */
export type ServiceInscrit = DomainEvent<
  'ServiceInscrit.v1',
  Conditions & { region: string; code: string; version: number; inscritPar: string; inscritLe: string }
>;

export type ServiceRetire = DomainEvent<
  'ServiceRetire.v1',
  { region: string; code: string; retirePar: string; retireLe: string }
>;

export type CatalogueEvent = ServiceInscrit | ServiceRetire;
