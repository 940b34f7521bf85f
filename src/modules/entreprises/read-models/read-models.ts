import { ActesTardifsDEntrepriseController } from './actes-tardifs/actes-tardifs.controller';
import { CompteDeMinimisController } from './compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './entreprises/entreprises.controller';
import { entreprises } from './entreprises/entreprises.projection';
import { TailleController } from './taille/taille.controller';

export const READ_MODELS = [
  // Without a projection: these questions read the facts themselves.
  { questions: CompteDeMinimisController },
  { questions: TailleController },
  { questions: ActesTardifsDEntrepriseController },
  { projection: entreprises, questions: EntreprisesController },
];
