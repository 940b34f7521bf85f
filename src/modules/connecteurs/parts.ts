import { connecteur } from './connecteur/connecteur';
import { ConnecteursModule } from './connecteurs.module';
import { demandeAccompagnement } from './demande-accompagnement/demande-accompagnement';
import { labellisation } from './labellisation/labellisation';
import { READ_MODELS } from './read-models/read-models';

export const connecteurs = {
  nest: ConnecteursModule,
  streams: [connecteur, demandeAccompagnement, labellisation],
  projections: READ_MODELS.map(({ projection }) => projection),
};
