import { Module } from '@nestjs/common';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { HistoiresController } from './histoires/histoires.controller';
import { LectureDesHistoires } from './histoires/lecture-des-histoires';
import { FluxTrouves } from './recherche/flux-trouves';
import { DecisionsARejuger } from './rejugement/decisions-a-rejuger';
import { RejugementController } from './rejugement/rejugement.controller';

@Module({
  controllers: [ChronologieController, HistoiresController, RejugementController],
  providers: [LectureDUnFlux, LectureDesHistoires, DecisionsARejuger, FluxTrouves],
  exports: [LectureDUnFlux, LectureDesHistoires, DecisionsARejuger, FluxTrouves],
})
export class AuditModule {}
