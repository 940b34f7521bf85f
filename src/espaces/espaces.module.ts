import { Global, Module } from '@nestjs/common';
import { PageRenderer } from '#libs/http';
import { DemonstrationModule } from '../demonstration/demonstration.module';
import { RelevesPublies, SuiviDesIndicateurs, TableauDeBord } from '../pilotage';
import { Bandeaux } from './bandeaux';
import { PagesDesIndicateursController } from './mission/indicateurs/indicateurs.controller';
import { PilotageController } from './mission/pilotage.controller';
import { RegistreController } from './public/labels/labels.controller';
import { PublicController } from './public/public.controller';
import { RenduDesPages } from './rendu-des-pages';

@Global()
@Module({
  imports: [DemonstrationModule],
  controllers: [PublicController, PilotageController, PagesDesIndicateursController, RegistreController],
  providers: [
    TableauDeBord,
    SuiviDesIndicateurs,
    RelevesPublies,
    Bandeaux,
    { provide: PageRenderer, useClass: RenduDesPages },
  ],
  exports: [PageRenderer],
})
export class EspacesModule {}
