import { Module } from '@nestjs/common';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { FluxTrouves } from './recherche/flux-trouves';
import { DecisionsARejuger } from './rejugement/decisions-a-rejuger';
import { RejugementController } from './rejugement/rejugement.controller';

@Module({
  controllers: [ChronologieController, RejugementController],
  providers: [LectureDUnFlux, DecisionsARejuger, FluxTrouves],
  exports: [LectureDUnFlux, DecisionsARejuger, FluxTrouves],
})
export class AuditModule {}
