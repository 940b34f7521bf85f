import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type Repository } from 'typeorm';
import { pageOf, type PageOf, placeOf, PUBLIC, Question } from '#libs/http';
import { LigneService } from './catalogue.entity';
import { FiltreServices } from './catalogue.query';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/services-subventionnes')
export class ServicesController {
  constructor(@InjectRepository(LigneService) private readonly lignes: Repository<LigneService>) {}

  /** Les services que les régions subventionnent, par région et code. */
  @Question('', PUBLIC, 'services-subventionnes')
  @ApiOkResponse({ type: pageOf(LigneService) })
  async lister(@Query() { page, taille, region }: FiltreServices): Promise<PageOf<LigneService>> {
    const [lignes, total] = await this.lignes.findAndCount({
      where: { retireLe: IsNull(), ...(region === undefined ? {} : { region }) },
      order: { region: 'ASC', code: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }
}
