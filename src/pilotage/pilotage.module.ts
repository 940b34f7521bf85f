import { Global, Module } from '@nestjs/common';
import { MatiereDuRapport, Mesures, RetraitementsEnCours } from '#modules/marque-mission';
import { Lus } from './mesures/lus';
import { MesuresEnBase } from './mesures/mesures-en-base';
import { Retraitements } from './mesures/retraitements';
import { MatiereEnBase } from './suivi/matiere-en-base';
import { RelevesPublies } from './suivi/releves-publies';
import { Versements } from './versements/versements-en-base';
import { VersementsController } from './versements/versements.controller';

/** What joins modules, for those that ask for it by a port of their own. */
@Global()
@Module({
  controllers: [VersementsController],
  providers: [
    Versements,
    Lus,
    RelevesPublies,
    { provide: MatiereDuRapport, useClass: MatiereEnBase },
    { provide: Mesures, useClass: MesuresEnBase },
    { provide: RetraitementsEnCours, useClass: Retraitements },
  ],
  exports: [MatiereDuRapport, Mesures, RelevesPublies, RetraitementsEnCours],
})
export class PilotageModule {}
