import { Module } from '@nestjs/common';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { RejugementController } from './rejugement/rejugement.controller';

@Module({ controllers: [ChronologieController, RejugementController], providers: [LectureDUnFlux] })
export class AuditModule {}
