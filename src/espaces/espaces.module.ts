import { Global, Module } from '@nestjs/common';
import { PageRenderer } from '#libs/http';
import { AuditModule } from '../audit/audit.module';
import { DemonstrationModule } from '../demonstration/demonstration.module';
import { GabaritsDeRapport } from '#modules/marque-mission';
import {
  PiloteDeLaCohorte,
  RapportsPublies,
  SuiviDesDepartements,
  SuiviDesIndicateurs,
  TableauDeBord,
} from '../pilotage';
import { PageDesConsultationsController } from './auditeur/consultations/consultations.controller';
import { PagesDesExceptionsController } from './auditeur/exceptions/exceptions.controller';
import { PagesDesHistoiresController } from './auditeur/histoire/histoire.controller';
import { RechercheDAudit } from './auditeur/recherche/recherche';
import { PageDeRechercheController } from './auditeur/recherche/recherche.controller';
import { PageDuRejugementController } from './auditeur/rejugement/rejugement.controller';
import { PagesDUnFluxController } from './auditeur/flux/flux.controller';
import { SessionDAuditController } from './auditeur/session/session.controller';
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
  imports: [AuditModule, DemonstrationModule],
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
    SessionDAuditController,
    PageDeRechercheController,
    PagesDesHistoiresController,
    PagesDUnFluxController,
    PagesDesExceptionsController,
    PageDesConsultationsController,
    PageDuRejugementController,
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
    RechercheDAudit,
    { provide: PageRenderer, useClass: RenduDesPages },
  ],
  exports: [PageRenderer, GabaritsDeRapport],
})
export class EspacesModule {}
