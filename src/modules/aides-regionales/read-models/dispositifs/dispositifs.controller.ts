import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { pageOf, type PageOf, placeOf, PUBLIC, Question, UuidParameter } from '#libs/http';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import { LigneDispositif } from './dispositifs.entity';
import { FiltreDispositifs } from './dispositifs.query';

/** Schemes are public: anybody who is identified may read those of every region. */
@ApiTags('Dispositifs')
@Controller('api/v1/dispositifs')
export class DispositifsController {
  constructor(@InjectRepository(LigneDispositif) private readonly lignes: Repository<LigneDispositif>) {}

  /** Les dispositifs d'aide, par région. */
  @Question('', PUBLIC, 'dispositifs')
  @ApiOkResponse({ type: pageOf(LigneDispositif) })
  async lister(@Query() { page, taille, region }: FiltreDispositifs): Promise<PageOf<LigneDispositif>> {
    const [lignes, total] = await this.lignes.findAndCount({
      where: region ? { region } : {},
      order: { region: 'ASC', dispositifId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Un dispositif et ses règles. */
  @Question(':dispositifId', PUBLIC, 'dispositifs')
  @ApiOkResponse({ type: LigneDispositif })
  @ApiParam({ name: 'dispositifId', example: '0190c5a0-0000-7000-8000-00000000d153' })
  async lire(@Param('dispositifId', UuidParameter) dispositifId: string): Promise<LigneDispositif> {
    const ligne = await this.lignes.findOneBy({ dispositifId });
    if (!ligne) throw new DispositifInconnu();
    return ligne;
  }
}
