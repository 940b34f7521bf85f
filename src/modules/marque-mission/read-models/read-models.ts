import { CampagnesController } from './campagnes/campagnes.controller';
import { campagnes } from './campagnes/campagnes.projection';
import { CandidaturesController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { FeuillesDeRouteController } from './feuilles-de-route/feuilles-de-route.controller';
import { feuillesDeRoute } from './feuilles-de-route/feuilles-de-route.projection';
import { LabelsController } from './labels/labels.controller';
import { labels } from './labels/labels.projection';
import { PartenairesController } from './partenaires/partenaires.controller';
import { partenaires } from './partenaires/partenaires.projection';

export const READ_MODELS = [
  { projection: labels, questions: LabelsController },
  { projection: candidatures, questions: CandidaturesController },
  { projection: partenaires, questions: PartenairesController },
  { projection: campagnes, questions: CampagnesController },
  { projection: feuillesDeRoute, questions: FeuillesDeRouteController },
];
