/** A region, a company, or all when both are absent. */
export interface Perimetre {
  readonly region?: string | undefined;
  readonly siren?: string | undefined;
}
