import type { DomainEvent } from '#libs/event-sourcing';

/** What an audit is about. */
export const OBJETS_D_AUDIT = [
  'controle-des-aides',
  'controle-d-une-region',
  'controle-de-l-experimentation',
  'certification-des-comptes',
  'enquete',
] as const;
export type ObjetDAudit = (typeof OBJETS_D_AUDIT)[number];

export const MOTIFS_DE_REVOCATION = [
  'audit-acheve',
  'auditeur-remplace',
  'interet-declare',
  'perimetre-change',
] as const;
export type MotifDeRevocation = (typeof MOTIFS_DE_REVOCATION)[number];

/** What an auditor may read, and when. It gives no right to act. */
export interface PerimetreDAudit {
  /** Insee code of a region, or FR. */
  territoire: string;
  /** Modules whose facts may be read, in alphabetical order. */
  modules: readonly string[];
  /** First and last day of recording of the facts that may be read, calendar of Paris. */
  faitsDu: string;
  faitsAu: string;
  /** First and last day on which they may be read, calendar of Paris. */
  du: string;
  au: string;
}

export type MandatDAuditDelivre = DomainEvent<
  'MandatDAuditDelivre.v1',
  PerimetreDAudit & {
    mandatId: string;
    auditeurId: string;
    objet: ObjetDAudit;
    delivrePar: string;
    delivreLe: string;
  }
>;

export type MandatDAuditRevoque = DomainEvent<
  'MandatDAuditRevoque.v1',
  { mandatId: string; motif: MotifDeRevocation; revoquePar: string; revoqueLe: string }
>;

export type MandatAuditEvent = MandatDAuditDelivre | MandatDAuditRevoque;
