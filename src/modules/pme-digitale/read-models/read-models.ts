import { CandidaturesPmeController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { ExperimentationsController } from './experimentations/experimentations.controller';
import { experimentations } from './experimentations/experimentations.projection';
import { ConventionsController } from './conventions/conventions.controller';
import { conventions } from './conventions/conventions.projection';
import { AppariementsController } from './appariements/appariements.controller';
import { appariements } from './appariements/appariements.projection';
import { BesoinsController } from './besoins/besoins.controller';
import { besoins } from './besoins/besoins.projection';
import { OffresController } from './offres/offres.controller';
import { offres } from './offres/offres.projection';

export const READ_MODELS = [
  { projection: experimentations, questions: ExperimentationsController },
  { projection: candidatures, questions: CandidaturesPmeController },
  { projection: conventions, questions: ConventionsController },
  { projection: offres, questions: OffresController },
  { projection: besoins, questions: BesoinsController },
  { projection: appariements, questions: AppariementsController },
];
