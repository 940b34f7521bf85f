import { CandidaturesPmeController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { DeclarationsPmeController } from './declarations/declarations.controller';
import { declarations } from './declarations/declarations.projection';
import { ExperimentationsController } from './experimentations/experimentations.controller';
import { experimentations } from './experimentations/experimentations.projection';
import { ConventionsController } from './conventions/conventions.controller';
import { conventions } from './conventions/conventions.projection';

export const READ_MODELS = [
  { projection: experimentations, questions: ExperimentationsController },
  { projection: candidatures, questions: CandidaturesPmeController },
  { projection: declarations, questions: DeclarationsPmeController },
  { projection: conventions, questions: ConventionsController },
];
