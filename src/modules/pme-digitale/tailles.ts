/** Size classes of an SME (recommendation 2003/361/EC), as `entreprises` establishes them. */
export const TAILLES = ['micro', 'petite', 'moyenne'] as const;
export type Taille = (typeof TAILLES)[number];

export const LIBELLES_DES_TAILLES: Readonly<Record<Taille, string>> = {
  micro: 'Microentreprise',
  petite: 'Petite entreprise',
  moyenne: 'Moyenne entreprise',
};

export const estTaille = (code: string | null): code is Taille =>
  (TAILLES as readonly (string | null)[]).includes(code);
