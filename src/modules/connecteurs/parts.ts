import { connecteur } from './connecteur/connecteur';
import { ConnecteursModule } from './connecteurs.module';
import { demandeAccompagnement } from './demande-accompagnement/demande-accompagnement';
import { READ_MODELS } from './read-models/read-models';

export const connecteurs = {
  nest: ConnecteursModule,
  streams: [connecteur, demandeAccompagnement],
  projections: READ_MODELS.map(({ projection }) => projection),
};
