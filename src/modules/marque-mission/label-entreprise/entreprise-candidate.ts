/** An enrolled company that goes on, by its first open establishment. */
export interface EntrepriseCandidate {
  readonly region: string;
}
