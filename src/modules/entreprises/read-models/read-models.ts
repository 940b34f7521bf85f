import { CompteDeMinimisController } from './compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './entreprises/entreprises.controller';
import { entreprises } from './entreprises/entreprises.projection';

/** What the module shows: the rows that a projection keeps, if any, and the questions over them. */
export const READ_MODELS = [
  // Read in the facts themselves: always up to date.
  { questions: CompteDeMinimisController },
  { projection: entreprises, questions: EntreprisesController },
];
