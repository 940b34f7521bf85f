import { CampagnesController } from './campagnes/campagnes.controller';
import { campagnes } from './campagnes/campagnes.projection';
import { CandidaturesController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { FeuillesDeRouteController } from './feuilles-de-route/feuilles-de-route.controller';
import { feuillesDeRoute } from './feuilles-de-route/feuilles-de-route.projection';
import { IndicateursController } from './indicateurs/indicateurs.controller';
import { indicateurs } from './indicateurs/indicateurs.projection';
import { LabelsController } from './labels/labels.controller';
import { labels } from './labels/labels.projection';
import { PartenairesController } from './partenaires/partenaires.controller';
import { partenaires } from './partenaires/partenaires.projection';
import { RapportsController } from './rapports/rapports.controller';
import { listeDesRapports } from './rapports/rapports.projection';
import { RelevesController } from './releves/releves.controller';
import { releves } from './releves/releves.projection';
import { SeriesController } from './series/series.controller';
import { series } from './series/series.projection';

export const READ_MODELS = [
  { projection: labels, questions: LabelsController },
  { projection: candidatures, questions: CandidaturesController },
  { projection: partenaires, questions: PartenairesController },
  { projection: campagnes, questions: CampagnesController },
  { projection: feuillesDeRoute, questions: FeuillesDeRouteController },
  { projection: indicateurs, questions: IndicateursController },
  { projection: releves, questions: RelevesController },
  { projection: listeDesRapports, questions: RapportsController },
  { projection: series, questions: SeriesController },
];
