import { ServicesController } from './catalogue/catalogue.controller';
import { services } from './catalogue/catalogue.projection';
import { ConnecteursController } from './connecteurs/connecteurs.controller';
import { connecteurs } from './connecteurs/connecteurs.projection';
import { DemandesController } from './demandes/demandes.controller';
import { demandes } from './demandes/demandes.projection';
import { LabellisationsController } from './labellisations/labellisations.controller';
import { labellisations } from './labellisations/labellisations.projection';
import { PrestationsController } from './prestations/prestations.controller';
import { prestations } from './prestations/prestations.projection';

export const READ_MODELS = [
  { projection: connecteurs, questions: ConnecteursController },
  { projection: demandes, questions: DemandesController },
  { projection: services, questions: ServicesController },
  { projection: prestations, questions: PrestationsController },
  { projection: labellisations, questions: LabellisationsController },
];
