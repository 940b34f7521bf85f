import { Module } from '@nestjs/common';
import { ChronologieController } from './chronologie/chronologie.controller';
import { LectureDUnFlux } from './chronologie/lecture-d-un-flux';
import { ExceptionsController } from './exceptions/exceptions.controller';
import { ExceptionsEnBase } from './exceptions/exceptions-en-base';
import { RejugementController } from './rejugement/rejugement.controller';

@Module({
  controllers: [ChronologieController, ExceptionsController, RejugementController],
  providers: [LectureDUnFlux, ExceptionsEnBase],
})
export class AuditModule {}
