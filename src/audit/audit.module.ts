import { Module } from '@nestjs/common';
import { dateDeParis } from '#libs/france';
import { Clock } from '../composition/clock';
import { SuiviDesIndicateurs, TableauDeBord, TableauDuPasse } from '../pilotage';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { RejugementController } from './rejugement/rejugement.controller';
import { comparerACeJour } from './tableaux-passes/comparer-a-ce-jour';
import { PointsDuJournal } from './tableaux-passes/points-du-journal';
import { PorteeDuTableau } from './tableaux-passes/portee-du-tableau';
import { TableauxGardes } from './tableaux-passes/tableaux-gardes';
import { TableauxPassesController } from './tableaux-passes/tableaux-passes.controller';

const TABLEAUX_GARDES = {
  provide: TableauxGardes,
  inject: [TableauDuPasse, Clock],
  useFactory: (passe: TableauDuPasse, clock: Clock) =>
    new TableauxGardes((point, suivi) =>
      comparerACeJour(passe, point, () => dateDeParis(clock.now().toISOString()), suivi),
    ),
};

@Module({
  controllers: [ChronologieController, RejugementController, TableauxPassesController],
  providers: [
    LectureDUnFlux,
    TableauDeBord,
    SuiviDesIndicateurs,
    TableauDuPasse,
    PointsDuJournal,
    PorteeDuTableau,
    TABLEAUX_GARDES,
  ],
})
export class AuditModule {}
