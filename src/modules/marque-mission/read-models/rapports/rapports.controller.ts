import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { pageOf, type PageOf, Pagination, placeOf, PUBLIC, Question } from '#libs/http';
import { LigneRapport } from './rapports.entity';

@ApiTags('Rapports')
@Controller('api/v1/rapports')
export class RapportsController {
  constructor(@InjectRepository(LigneRapport) private readonly rapports: Repository<LigneRapport>) {}

  /** Les rapports trimestriels, du dernier au premier. Leur document est à /pilotage/rapports/{numero}. */
  @Question('', PUBLIC, 'rapports')
  @ApiOkResponse({ type: pageOf(LigneRapport) })
  async lister(@Query() { page, taille }: Pagination): Promise<PageOf<LigneRapport>> {
    const [lignes, total] = await this.rapports.findAndCount({
      order: { trimestre: 'DESC', rang: 'DESC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }
}
