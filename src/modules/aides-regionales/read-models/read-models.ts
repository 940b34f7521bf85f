import { ActesTardifsController } from './actes-tardifs/actes-tardifs.controller';
import { actesTardifs } from './actes-tardifs/actes-tardifs.projection';
import { DispositifsController } from './dispositifs/dispositifs.controller';
import { dispositifs } from './dispositifs/dispositifs.projection';
import { DossiersContreditsController } from './dossiers-contredits/dossiers-contredits.controller';
import { dossiersContredits } from './dossiers-contredits/dossiers-contredits.projection';
import { DossiersController } from './dossiers/dossiers.controller';
import { dossiers } from './dossiers/dossiers.projection';
import { EnveloppesController } from './enveloppes/enveloppes.controller';
import { enveloppes } from './enveloppes/enveloppes.projection';

export const READ_MODELS = [
  { projection: dispositifs, questions: DispositifsController },
  { projection: enveloppes, questions: EnveloppesController },
  { projection: dossiers, questions: DossiersController },
  { projection: actesTardifs, questions: ActesTardifsController },
  { projection: dossiersContredits, questions: DossiersContreditsController },
];
