import {
  empreinte,
  preteurId,
  preteuseSiren,
  salarieId,
  utilisateurId,
  utilisatriceSiren,
} from '#facts/conventions-de-pret';
import type { Prealables } from '../../src/modules/pme-digitale/convention-pret/regles-du-contenu';
import { contexteDe, SYSTEME } from './contexte';

/** The people of the loan of the examples, each at noon in Paris on a day. */
const pour =
  (siren: string, elle: string) =>
  (jour: string, personneId = elle, role = 'entreprise.dirigeant') =>
    contexteDe({ personneId, role, territoire: siren, at: `${jour}T11:00:00Z` });

export const preteuse = pour(preteuseSiren, preteurId);
export const utilisatrice = pour(utilisatriceSiren, utilisateurId);
export const etrangere = pour('356000000', 'autre');
export const programme = (jour: string) => contexteDe({ ...SYSTEME, at: `${jour}T11:00:00Z` });
export { salarieId };

/** Both companies are in the programme, hold the status, and have nothing to do with each other. */
export const PREALABLES: Prealables = {
  empreinteDe: () => empreinte,
  preteuseRegion: '53',
  utilisatriceRegion: '53',
  liees: false,
  origine: null,
  concurrentes: false,
  statuts: true,
};
