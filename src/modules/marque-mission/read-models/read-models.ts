import { CandidaturesController } from './candidatures/candidatures.controller';
import { candidatures } from './candidatures/candidatures.projection';
import { LabelsController } from './labels/labels.controller';
import { labels } from './labels/labels.projection';

export const READ_MODELS = [
  { projection: labels, questions: LabelsController },
  { projection: candidatures, questions: CandidaturesController },
];
