import { Controller, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, AskedUnder, Page } from '#libs/http';
import { estAuditeur } from '#modules/habilitations';
import { LECTURE_DES_CONSULTATIONS, ListeDesConsultations } from '../../../acces';
import type { Vue } from '../../vue';
import { pageDesConsultations } from './consultations.page';
import { PageDeConsultations } from './consultations.query';

const TAILLE = 25;

/** What was recorded of the requests of auditors. */
@ApiExcludeController()
@Controller('audit/consultations')
export class PageDesConsultationsController {
  constructor(private readonly consultations: ListeDesConsultations) {}

  @Page('')
  @AskedUnder(LECTURE_DES_CONSULTATIONS)
  async lister(@Query() { page = 1, ...recherche }: PageDeConsultations, @AskedBy() actor: Actor): Promise<Vue> {
    const lues = await this.consultations.lirePour(actor, { ...recherche, page, taille: TAILLE });
    return pageDesConsultations(estAuditeur(actor), { recherche, ...lues });
  }
}
