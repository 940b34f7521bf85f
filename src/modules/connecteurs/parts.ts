import { catalogue } from './catalogue/catalogue';
import { connecteur } from './connecteur/connecteur';
import { ConnecteursModule } from './connecteurs.module';
import { demandeAccompagnement } from './demande-accompagnement/demande-accompagnement';
import { labellisation } from './labellisation/labellisation';
import { DECISIONS_DE_LA_LABELLISATION } from './labellisation/labellisation.acts';
import { prestation } from './prestation/prestation';
import { DECISIONS_DE_LA_PRESTATION } from './prestation/prestation.acts';
import { READ_MODELS } from './read-models/read-models';

export const connecteurs = {
  nest: ConnecteursModule,
  streams: [connecteur, demandeAccompagnement, labellisation, catalogue, prestation],
  decisions: [...DECISIONS_DE_LA_LABELLISATION, ...DECISIONS_DE_LA_PRESTATION],
  projections: READ_MODELS.map(({ projection }) => projection),
};
