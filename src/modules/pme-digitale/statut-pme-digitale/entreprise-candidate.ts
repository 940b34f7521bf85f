/** What is read of a company. */
export interface EntrepriseCandidate {
  readonly cesseeLe: string | null;
  /** By the last category that was established (recommendation 2003/361/EC). */
  readonly estPme: boolean;
  /** That category, and the rule that gave it; null while none is. */
  readonly categorie: { readonly code: string | null; readonly regle: string } | null;
  readonly etablissements: readonly {
    readonly siret: string;
    readonly region: string;
    readonly naf: string | null;
    readonly fermeLe: string | null;
  }[];
}
