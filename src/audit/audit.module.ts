import { Module } from '@nestjs/common';
import { dateDeParis } from '#libs/france';
import { Clock } from '../composition/clock';
import { SuiviDesIndicateurs, TableauDeBord, TableauDuPasse } from '../pilotage';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { ExceptionsController } from './exceptions/exceptions.controller';
import { ExceptionsEnBase } from './exceptions/exceptions-en-base';
import { LectureDesExceptions } from './exceptions/lecture-des-exceptions';
import { HistoiresController } from './histoires/histoires.controller';
import { LectureDesHistoires } from './histoires/lecture-des-histoires';
import { FluxTrouves } from './recherche/flux-trouves';
import { DecisionsARejuger } from './rejugement/decisions-a-rejuger';
import { RejugementController } from './rejugement/rejugement.controller';
import { comparerACeJour } from './tableaux-passes/comparer-a-ce-jour';
import { PointsDuJournal } from './tableaux-passes/points-du-journal';
import { PorteeDuTableau } from './tableaux-passes/portee-du-tableau';
import { TableauxGardes } from './tableaux-passes/tableaux-gardes';
import { TableauxPassesController } from './tableaux-passes/tableaux-passes.controller';

const LECTURES = [
  ...[LectureDUnFlux, LectureDesHistoires, FluxTrouves],
  ...[DecisionsARejuger, ExceptionsEnBase, LectureDesExceptions],
];

const TABLEAUX_GARDES = {
  provide: TableauxGardes,
  inject: [TableauDuPasse, Clock],
  useFactory: (passe: TableauDuPasse, clock: Clock) =>
    new TableauxGardes((point, suivi) =>
      comparerACeJour(passe, point, () => dateDeParis(clock.now().toISOString()), suivi),
    ),
};

@Module({
  controllers: [
    ChronologieController,
    ExceptionsController,
    HistoiresController,
    RejugementController,
    TableauxPassesController,
  ],
  providers: [
    ...LECTURES,
    TableauDeBord,
    SuiviDesIndicateurs,
    TableauDuPasse,
    PointsDuJournal,
    PorteeDuTableau,
    TABLEAUX_GARDES,
  ],
  exports: LECTURES,
})
export class AuditModule {}
