import { CompteDeMinimisController } from './compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './entreprises/entreprises.controller';
import { entreprises } from './entreprises/entreprises.projection';

export const READ_MODELS = [
  // Without a projection: the question folds the stream of the account.
  { questions: CompteDeMinimisController },
  { projection: entreprises, questions: EntreprisesController },
];
