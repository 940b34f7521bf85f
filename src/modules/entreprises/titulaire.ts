import type { Etablissements } from './entreprise/etablissements';

/** An enrolled company, where it is, and the single undertaking that holds its de minimis account. */
export interface Titulaire {
  readonly siren: string;
  readonly etablissements: Etablissements;
  readonly entrepriseUniqueId: string;
  readonly enroleeLe: string;
  readonly cesseeLe: string | null;
  /** By the last category that was established (recommendation 2003/361/EC); false while none is. */
  readonly estPme: boolean;
}
