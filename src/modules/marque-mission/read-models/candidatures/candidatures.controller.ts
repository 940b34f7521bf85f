import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { type PageOf, pageOf, placeOf, Question } from '#libs/http';
import { lectureDesCandidatures } from '#modules/habilitations';
import { LigneCandidature } from './candidatures.entity';
import { FiltreCandidatures } from './candidatures.query';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/candidatures-au-label')
export class CandidaturesController {
  constructor(@InjectRepository(LigneCandidature) private readonly lignes: Repository<LigneCandidature>) {}

  /** Les candidatures, celles dont le silence vient le plus tôt d'abord. Mission, évaluateurs et auditeurs nationaux. */
  @Question('', lectureDesCandidatures, 'candidatures-au-label')
  @ApiOkResponse({ type: pageOf(LigneCandidature) })
  async lister(@Query() { page, taille, etat }: FiltreCandidatures): Promise<PageOf<LigneCandidature>> {
    const [lignes, total] = await this.lignes.findAndCount({
      where: etat === undefined ? {} : { etat },
      order: { silenceLe: { direction: 'ASC', nulls: 'LAST' }, candidatureId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }
}
