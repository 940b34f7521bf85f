import type { Partenaire, PartenaireActif } from './partenaire';
import * as Refus from './partenaire.errors';

export const partenaireActif = (partenaire: Partenaire): PartenaireActif => {
  if (partenaire.etat !== 'actif') throw new Refus.PartenaireInconnu();
  return partenaire;
};
