import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Question, UnderMandate, UuidParameter } from '#libs/http';
import { FaitEtSesSuites, FaitRaconte } from '../chronologie/chronologie.answer';
import { LECTURE_DES_FAITS } from '../lecture-des-faits';
import { HistoireDemandee } from './histoire.query';
import { HISTOIRES } from './histoires.projection';
import { LectureDesHistoires } from './lecture-des-histoires';

@ApiTags('Audit')
@Controller('api/v1/audit/faits')
export class HistoiresController {
  constructor(private readonly histoires: LectureDesHistoires) {}

  /** L'histoire d'un dossier et de ce qu'il a touché, d'une entreprise, d'un document, des actes d'une personne, d'un territoire ou d'une suite d'actes. Auditeurs, sous leur mandat, et mission. */
  @Question('', LECTURE_DES_FAITS, HISTOIRES)
  @ApiOkResponse({ type: pageOf(FaitRaconte) })
  async lire(
    @Query() { page, taille, ...recherche }: HistoireDemandee,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<PageOf<FaitRaconte>> {
    return { page, taille, ...(await this.histoires.lire(recherche, { page, taille }, { actor, mandatId })) };
  }

  /** Un fait, celui qui l'a causé et ceux qui en ont suivi. Auditeurs, sous leur mandat, et mission. */
  @Question(':faitId', LECTURE_DES_FAITS, HISTOIRES)
  @ApiOkResponse({ type: FaitEtSesSuites })
  @ApiParam({ name: 'faitId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  unFait(
    @Param('faitId', UuidParameter) faitId: string,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<FaitEtSesSuites> {
    return this.histoires.unFait(faitId, { actor, mandatId });
  }
}
