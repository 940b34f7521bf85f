import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Question } from '#libs/http';
import { permise } from '#modules/habilitations';
import { ConsultationDAuditeur } from './consultations.answer';
import { ConsultationsReservees } from './consultations.errors';
import { FiltreConsultations } from './consultations.query';
import { ListeDesConsultations } from './liste-des-consultations';

export const LECTURE_DES_CONSULTATIONS = permise(
  { FR: ['mission.pilote', 'auditeur'], region: ['auditeur'] },
  ConsultationsReservees,
);

@ApiTags('Audit')
@Controller('api/v1/audit/consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ListeDesConsultations) {}

  /** Ce que les auditeurs ont demandé, le plus récent d'abord : quand, sous quel mandat, et pour quelle raison une identité. Mission ; un auditeur lit ses demandes, celle-ci comprise. */
  @Question('', LECTURE_DES_CONSULTATIONS)
  @ApiOkResponse({ type: pageOf(ConsultationDAuditeur) })
  lister(@Query() filtre: FiltreConsultations, @AskedBy() actor: Actor): Promise<PageOf<ConsultationDAuditeur>> {
    return this.consultations.lirePour(actor, filtre);
  }
}
