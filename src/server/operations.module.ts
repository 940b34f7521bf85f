import { Module } from '@nestjs/common';
import { MesuresController } from './metrics.controller';
import { SanteController } from './health.controller';

@Module({ controllers: [SanteController, MesuresController] })
export class ExploitationModule {}
