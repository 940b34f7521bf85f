/** An enrolled company and the single undertaking that holds its de minimis account. */
export interface Titulaire {
  readonly siren: string;
  readonly region: string;
  readonly entrepriseUniqueId: string;
  readonly enroleeLe: string;
}
