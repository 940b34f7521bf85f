import { Global, Module } from '@nestjs/common';
import { Mesures, RetraitementsEnCours } from '#modules/marque-mission';
import { MesuresEnBase } from './mesures/mesures-en-base';
import { Retraitements } from './mesures/retraitements';

/** What joins modules, for those that ask for it by a port of their own. */
@Global()
@Module({
  providers: [
    { provide: Mesures, useClass: MesuresEnBase },
    { provide: RetraitementsEnCours, useClass: Retraitements },
  ],
  exports: [Mesures, RetraitementsEnCours],
})
export class PilotageModule {}
