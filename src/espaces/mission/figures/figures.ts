import type { Nom } from '../../../pilotage';
import type { Figure } from '../figure';
import { budgets } from './budgets.figure';
import { delais } from './delais.figure';
import { dossiers } from './dossiers.figure';
import { enrolements } from './enrolements.figure';
import { subventions } from './subventions.figure';

/** In the order of the page. */
export const FIGURES: { readonly [Un in Nom]: Figure<Un> } = { enrolements, dossiers, budgets, delais, subventions };

export const NOMS = Object.keys(FIGURES) as readonly Nom[];
