/** Division of the NAF, on which competition is judged. */
export const divisionDe = (naf: string): string => naf.slice(0, 2);

interface Etablissement {
  readonly naf: string | null;
  readonly fermeLe: string | null;
}

const divisions = (etablissements: readonly Etablissement[]) =>
  etablissements.flatMap(({ naf, fermeLe }) => (naf === null || fermeLe !== null ? [] : [divisionDe(naf)]));

/** Whether an open establishment of one company does what one of the other does. One whose activity is not known does not count. */
export const sontConcurrentes = (une: readonly Etablissement[], autre: readonly Etablissement[]): boolean =>
  divisions(une).some((division) => divisions(autre).includes(division));
