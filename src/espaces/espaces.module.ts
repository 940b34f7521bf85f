import { Module } from '@nestjs/common';
import { DemonstrationModule } from '../demonstration/demonstration.module';
import { TableauDeBord } from '../pilotage';
import { Bandeaux } from './bandeaux';
import { PilotageController } from './mission/pilotage.controller';
import { PublicController } from './public/public.controller';

@Module({
  imports: [DemonstrationModule],
  controllers: [PublicController, PilotageController],
  providers: [TableauDeBord, Bandeaux],
})
export class EspacesModule {}
