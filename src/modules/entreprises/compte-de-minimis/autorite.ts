/** Who granted a declared aid, by its nature. */
export const AUTORITES = [
  'etat',
  'operateur-de-l-etat',
  'region',
  'departement',
  'commune-ou-groupement',
  'chambre-consulaire',
  'autre',
] as const;
export type Autorite = (typeof AUTORITES)[number];

export interface AutoriteDite {
  readonly autorite: Autorite;
  readonly autoriteSiren: string | null;
}
