/** Who a de minimis account belongs to, read from the company's own stream. */
export interface Titulaire {
  readonly siren: string;
  readonly region: string;
  readonly entrepriseUniqueId: string;
}
