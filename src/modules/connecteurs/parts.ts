import { catalogue } from './catalogue/catalogue';
import { connecteur } from './connecteur/connecteur';
import { ConnecteursModule } from './connecteurs.module';
import { demandeAccompagnement } from './demande-accompagnement/demande-accompagnement';
import { labellisation } from './labellisation/labellisation';
import { prestation } from './prestation/prestation';
import { READ_MODELS } from './read-models/read-models';

export const connecteurs = {
  nest: ConnecteursModule,
  streams: [connecteur, demandeAccompagnement, labellisation, catalogue, prestation],
  projections: READ_MODELS.map(({ projection }) => projection),
};
