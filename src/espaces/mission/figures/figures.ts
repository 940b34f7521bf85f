import type { Nom } from '../../../pilotage';
import type { Figure } from '../figure';
import { accompagnements } from './accompagnements.figure';
import { budgets } from './budgets.figure';
import { connecteurs } from './connecteurs.figure';
import { couverture } from './couverture.figure';
import { delais } from './delais.figure';
import { demandes } from './demandes.figure';
import { dossiers } from './dossiers.figure';
import { enrolements } from './enrolements.figure';
import { origines } from './origines.figure';
import { partenaires } from './partenaires.figure';
import { prestations } from './prestations.figure';
import { subventions } from './subventions.figure';
import { versements } from './versements.figure';

/** In the order of the page. */
export const FIGURES: { readonly [Un in Nom]: Figure<Un> } = {
  enrolements,
  origines,
  connecteurs,
  partenaires,
  couverture,
  demandes,
  accompagnements,
  prestations,
  dossiers,
  budgets,
  versements,
  delais,
  subventions,
};

export const NOMS = Object.keys(FIGURES) as readonly Nom[];
