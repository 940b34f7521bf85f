import { CompteDeMinimisController } from './compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './entreprises/entreprises.controller';
import { entreprises } from './entreprises/entreprises.projection';
import { TailleController } from './taille/taille.controller';

export const READ_MODELS = [
  // Without a projection: the question folds the stream.
  { questions: CompteDeMinimisController },
  { questions: TailleController },
  { projection: entreprises, questions: EntreprisesController },
];
