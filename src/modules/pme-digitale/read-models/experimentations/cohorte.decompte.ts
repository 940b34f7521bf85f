export interface CohorteLue {
  readonly experimentationId: string;
  readonly etat: string;
  readonly places: number;
  readonly admises: number;
  readonly enAttente: number;
}

export interface QuotaLu {
  readonly axe: string;
  readonly code: string;
  readonly plafond: number;
  readonly admises: number;
  readonly enAttente: number;
}

/** The cohort that was opened last. */
export const COHORTE = {
  projections: ['experimentations'],
  sql: (lecture: string) => `
    select "experimentationId", etat, places, admises, "enAttente" from ${lecture}.experimentations
    order by "ouverteLe" desc, "experimentationId" desc limit 1`,
} as const;

/** Every quota of one cohort. */
export const QUOTAS_DE_LA_COHORTE = {
  projections: ['experimentations'],
  sql: (lecture: string) => `
    select axe, code, plafond, admises, "enAttente" from ${lecture}.quotas_d_experimentation
    where "experimentationId" = $1 order by axe, code`,
} as const;
