import { siretDe, type Appelant } from './programme';

/** All companies of these tests do the same, and are competitors: this one does something else. */
export const changerDActivite = async (instructeur: Appelant, siren: string, naf = '47.11F'): Promise<void> => {
  const correction = { naf, nomenclature: 'naf-rev-2', commune: '35238' };
  await instructeur.faire(`entreprises/${siren}/etablissements/${siretDe(siren, 1)}/correction`, correction);
};
