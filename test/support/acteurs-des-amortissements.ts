import { comptableId, fait, instructeurId } from '#facts/amortissements';
import { fait as faitDeReleve, type Fait as FaitDeReleve, VALIDE } from '#facts/releves-de-pret';
import type { Moyens } from '../../src/modules/pme-digitale/amortissement/retenir-amortissement/retenir-amortissement';
import { relevePret, type RelevesDuPret } from '../../src/modules/pme-digitale/releve-pret/releve-pret';
import { contexteDe } from './contexte';

/** The people of the region who handle an amortisation, each at noon in Paris on a day. */
const agent =
  (role: string, lui: string) =>
  (jour: string, personneId = lui, territoire = '53') =>
    contexteDe({ personneId, role, territoire, at: `${jour}T11:00:00Z` });

export const instructeur = agent('region.instructeur', instructeurId);
export const comptable = agent('region.comptable', comptableId);

/** The statements of the loan after these facts. */
export const relevesApres = (...faits: readonly FaitDeReleve[]): RelevesDuPret | null =>
  faits.reduce<RelevesDuPret | null>((etat, un) => relevePret.evolve(etat, un), null);

export const releveApres = (...faits: readonly FaitDeReleve[]) => relevesApres(...faits)?.parMois['2026-09'];

/** The statement of September, corrected once it was validated, and validated again. */
export const CORRIGE: readonly FaitDeReleve[] = [
  ...VALIDE,
  faitDeReleve('RelevePretRectifie.v1')({ rangValide: 1 }),
  faitDeReleve('RelevePretValide.v1')({ rang: 2 }),
];

const { enveloppeId, entrepriseUniqueId } = fait('AmortissementRetenu.v1')().data;
export const MOYENS: Moyens = { releve: releveApres(...VALIDE), enveloppeId, entrepriseUniqueId };
