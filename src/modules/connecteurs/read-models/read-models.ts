import { ConnecteursController } from './connecteurs/connecteurs.controller';
import { connecteurs } from './connecteurs/connecteurs.projection';
import { DemandesController } from './demandes/demandes.controller';
import { demandes } from './demandes/demandes.projection';
import { LabellisationsController } from './labellisations/labellisations.controller';
import { labellisations } from './labellisations/labellisations.projection';

export const READ_MODELS = [
  { projection: connecteurs, questions: ConnecteursController },
  { projection: demandes, questions: DemandesController },
  { projection: labellisations, questions: LabellisationsController },
];
