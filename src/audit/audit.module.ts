import { Module } from '@nestjs/common';
import { RejugementController } from './rejugement/rejugement.controller';

@Module({ controllers: [RejugementController] })
export class AuditModule {}
