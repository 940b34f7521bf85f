import { Global, Module } from '@nestjs/common';
import { PageRenderer } from '#libs/http';
import { DemonstrationModule } from '../demonstration/demonstration.module';
import { GabaritsDeRapport } from '#modules/marque-mission';
import {
  PiloteDeLaCohorte,
  RapportsPublies,
  SuiviDesDepartements,
  SuiviDesIndicateurs,
  TableauDeBord,
} from '../pilotage';
import { Bandeaux } from './bandeaux';
import { DossierDePreuveController } from './inspection/dossier-de-preuve.controller';
import { PagesDesIndicateursController } from './mission/indicateurs/indicateurs.controller';
import { PagesDesRapportsController } from './mission/rapports/rapports.controller';
import { Gabarits } from './mission/rapports/gabarits';
import { PagesDuPiloteController } from './mission/pilote/pilote.controller';
import { PilotageController } from './mission/pilotage.controller';
import { PagesDeLAnnuaireController } from './public/annuaire-des-connecteurs/annuaire.controller';
import { RegistreController } from './public/labels/labels.controller';
import { PagesDesLabelsDeConnecteursController } from './public/labels-de-connecteurs/labels-de-connecteurs.controller';
import { PublicController } from './public/public.controller';
import { MonPret } from './salarie/mon-pret';
import { MonPretController } from './salarie/mon-pret.controller';
import { RenduDesPages } from './rendu-des-pages';

@Global()
@Module({
  imports: [DemonstrationModule],
  controllers: [
    PublicController,
    PilotageController,
    PagesDuPiloteController,
    PagesDesIndicateursController,
    PagesDesRapportsController,
    RegistreController,
    PagesDeLAnnuaireController,
    PagesDesLabelsDeConnecteursController,
    MonPretController,
    DossierDePreuveController,
  ],
  providers: [
    TableauDeBord,
    PiloteDeLaCohorte,
    SuiviDesIndicateurs,
    RapportsPublies,
    SuiviDesDepartements,
    { provide: GabaritsDeRapport, useClass: Gabarits },
    Bandeaux,
    MonPret,
    { provide: PageRenderer, useClass: RenduDesPages },
  ],
  exports: [PageRenderer, GabaritsDeRapport],
})
export class EspacesModule {}
