import { Module } from '@nestjs/common';
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

const LECTURES = [
  ...[LectureDUnFlux, LectureDesHistoires, FluxTrouves],
  ...[DecisionsARejuger, ExceptionsEnBase, LectureDesExceptions],
];

@Module({
  controllers: [ChronologieController, ExceptionsController, HistoiresController, RejugementController],
  providers: LECTURES,
  exports: LECTURES,
})
export class AuditModule {}
