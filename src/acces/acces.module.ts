import { Global, Module } from '@nestjs/common';
import { Antivirus, Contenus } from '#modules/documents';
import { PersonnesConnues } from '#modules/habilitations';
import { NomsDesConnecteurs } from '#modules/connecteurs';
import { Destinataires, LiensPersonnels, Messagerie } from '#modules/messages';
import { CoffrePersonnes } from './coffre/coffre-personnes';
import { ConsultationsController } from './consultations/consultations.controller';
import { ConsultationsDesAuditeurs } from './consultations/consultations-des-auditeurs';
import { ListeDesConsultations } from './consultations/liste-des-consultations';
import { DestinatairesDuCoffre } from './coffre/destinataires-du-coffre';
import { NomsDuCoffre } from './coffre/noms-du-coffre';
import { PersonnesController } from './coffre/personnes.controller';
import { AucunAntivirus } from './documents/aucun-antivirus';
import { ContenusAVerifier } from './documents/contenus-a-verifier';
import { ContenusEnBase } from './documents/contenus-en-base';
import { Identification } from './jeton/identification';
import { JetonsVerifies } from './jeton/jetons-verifies';
import { LiensEnBase } from './liens/liens-en-base';
import { Clock } from '../composition/clock';
import { ouvrirMessagerie, ReglagesDeMessagerie } from './messagerie/ouvrir-messagerie';

@Global()
@Module({
  controllers: [ConsultationsController, PersonnesController],
  providers: [
    CoffrePersonnes,
    { provide: PersonnesConnues, useExisting: CoffrePersonnes },
    { provide: Contenus, useClass: ContenusEnBase },
    { provide: Antivirus, useClass: AucunAntivirus },
    ContenusAVerifier,
    { provide: Destinataires, useClass: DestinatairesDuCoffre },
    { provide: LiensPersonnels, useClass: LiensEnBase },
    { provide: NomsDesConnecteurs, useClass: NomsDuCoffre },
    { provide: Messagerie, inject: [ReglagesDeMessagerie, Clock], useFactory: ouvrirMessagerie },
    JetonsVerifies,
    Identification,
    ConsultationsDesAuditeurs,
    ListeDesConsultations,
  ],
  exports: [
    Antivirus,
    ConsultationsDesAuditeurs,
    Contenus,
    CoffrePersonnes,
    Destinataires,
    Identification,
    LiensPersonnels,
    ListeDesConsultations,
    Messagerie,
    NomsDesConnecteurs,
    PersonnesConnues,
  ],
})
export class AccesModule {}
