/** A figure of a dated rule. Called with the one in force, it gives the one that counts: another only in a second run by an auditor. */
export interface Parametre {
  (enVigueur: number): number;
  readonly code: string;
  readonly libelle: string;
}

/** The figure that takes the place of the one in force, in the run that asks; undefined elsewhere. */
export type Substitution = (code: string) => number | undefined;

let substitution: Substitution = () => undefined;

/** Called once by whoever runs decisions again, who answers undefined outside of such a run. */
export const substituerParametres = (parCode: Substitution): void => {
  substitution = parCode;
};

export const parametre = (code: string, libelle: string): Parametre =>
  Object.assign((enVigueur: number) => substitution(code) ?? enVigueur, { code, libelle });
