/** A figure of a dated rule. Called with the one in force, it gives the one that counts: another only in a second run by an auditor. */
export interface Parametre {
  (enVigueur: number): number;
  readonly code: string;
  readonly libelle: string;
}

/** What takes the place of the rules in force, in the run that asks; undefined elsewhere. */
export interface Substitution {
  /** A figure, by the code of its rule. */
  chiffre(code: string): number | undefined;
  /** The day whose rules count, whatever the date of what is decided. */
  jour(): string | undefined;
}

let substitution: Substitution = { chiffre: () => undefined, jour: () => undefined };

/** Called once by whoever runs decisions again, who answers undefined outside of such a run. */
export const substituerLesRegles = (autre: Substitution): void => {
  substitution = autre;
};

export const parametre = (code: string, libelle: string): Parametre =>
  Object.assign((enVigueur: number) => substitution.chiffre(code) ?? enVigueur, { code, libelle });

/** The day whose rules count for what is decided on `jour`. */
export const jourDesRegles = (jour: string): string => substitution.jour() ?? jour;

/** The version of a rule that counts on a day, among its versions in the order of their first days; undefined before them all. */
export const versionEnVigueur = <Version extends { readonly du: string }>(
  versions: readonly Version[],
  jour: string,
): Version | undefined => {
  const compte = jourDesRegles(jour);
  return versions.findLast(({ du }) => du <= compte);
};

/** The same, of a rule whose first version counts for the days before it too. */
export const versionDu = <Version extends { readonly du: string }>(
  versions: readonly [Version, ...Version[]],
  jour: string,
): Version => versionEnVigueur(versions, jour) ?? versions[0];
