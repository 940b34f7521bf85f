import { Controller, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, type Actor } from '#libs/event-sourcing';
import { AskedBy, Question, UuidParameter } from '#libs/http';
import { lectureDesLabellisations } from '#modules/habilitations';
import { LabelEtDemande } from './labellisation-d-un-connecteur.answer';
import { montrerLabellisation } from './montrer';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs')
export class LabellisationDUnConnecteurController {
  constructor(private readonly store: EventStore) {}

  /** Le label d'un connecteur et sa demande en cours, lus dans les faits eux-mêmes. Mission, évaluateurs, auditeurs, sa région. */
  @Question(':connecteurId/labellisation', lectureDesLabellisations)
  @ApiOkResponse({ type: LabelEtDemande })
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  lire(@Param('connecteurId', UuidParameter) connecteurId: string, @AskedBy() actor: Actor): Promise<LabelEtDemande> {
    return montrerLabellisation(this.store, connecteurId, actor);
  }
}
