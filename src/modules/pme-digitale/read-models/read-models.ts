import { AmortissementsController } from './amortissements/amortissements.controller';
import { amortissements } from './amortissements/amortissements.projection';
import { CandidaturesPmeController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { DeclarationsPmeController } from './declarations/declarations.controller';
import { declarations } from './declarations/declarations.projection';
import { ExperimentationsController } from './experimentations/experimentations.controller';
import { experimentations } from './experimentations/experimentations.projection';
import { ConventionsController } from './conventions/conventions.controller';
import { conventions } from './conventions/conventions.projection';
import { RelevesDePretController } from './releves-de-pret/releves-de-pret.controller';
import { relevesDePret } from './releves-de-pret/releves-de-pret.projection';
import { AppariementsController } from './appariements/appariements.controller';
import { appariements } from './appariements/appariements.projection';
import { BesoinsController } from './besoins/besoins.controller';
import { besoins } from './besoins/besoins.projection';
import { OffresController } from './offres/offres.controller';
import { offres } from './offres/offres.projection';

export const READ_MODELS = [
  { projection: experimentations, questions: ExperimentationsController },
  { projection: candidatures, questions: CandidaturesPmeController },
  { projection: declarations, questions: DeclarationsPmeController },
  { projection: conventions, questions: ConventionsController },
  { projection: relevesDePret, questions: RelevesDePretController },
  { projection: amortissements, questions: AmortissementsController },
  { projection: offres, questions: OffresController },
  { projection: besoins, questions: BesoinsController },
  { projection: appariements, questions: AppariementsController },
];
