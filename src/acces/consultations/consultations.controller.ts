import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Question } from '#libs/http';
import { estAuditeur, permise } from '#modules/habilitations';
import { ConsultationDAuditeur } from './consultations.answer';
import { ConsultationsReservees } from './consultations.errors';
import { FiltreConsultations } from './consultations.query';
import { ListeDesConsultations } from './liste-des-consultations';

const lectureDesConsultations = permise(
  { FR: ['mission.pilote', 'auditeur'], region: ['auditeur'] },
  ConsultationsReservees,
);

@ApiTags('Audit')
@Controller('api/v1/audit/consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ListeDesConsultations) {}

  /** Ce que les auditeurs ont demandé, le plus récent d'abord : quand, sous quel mandat, et pour quelle raison une identité. Mission ; un auditeur lit ses demandes, celle-ci comprise. */
  @Question('', lectureDesConsultations)
  @ApiOkResponse({ type: pageOf(ConsultationDAuditeur) })
  async lister(@Query() filtre: FiltreConsultations, @AskedBy() actor: Actor): Promise<PageOf<ConsultationDAuditeur>> {
    const { auditeurId = actor.personneId } = filtre;
    if (!estAuditeur(actor)) return this.consultations.lire(filtre);
    if (auditeurId !== actor.personneId) throw new ConsultationsReservees();
    return this.consultations.lire({ ...filtre, auditeurId });
  }
}
