import { ActesTardifsDEntrepriseController } from './actes-tardifs/actes-tardifs.controller';
import { CompteDeMinimisController } from './compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './entreprises/entreprises.controller';
import { entreprises } from './entreprises/entreprises.projection';

export const READ_MODELS = [
  // Without a projection: these questions read the facts of the company and of its account.
  { questions: CompteDeMinimisController },
  { questions: ActesTardifsDEntrepriseController },
  { projection: entreprises, questions: EntreprisesController },
];
