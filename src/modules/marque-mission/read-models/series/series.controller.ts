import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { pageOf, type PageOf, Pagination, placeOf, PUBLIC, Question } from '#libs/http';
import { CODE_DE_SERIE } from '../../serie/code-de-serie.parameter';
import { EditionInconnue } from '../../serie/serie.errors';
import { EditionComplete } from './series.answer';
import { LigneEdition, LigneValeur } from './series.entity';

@ApiTags('Séries extérieures')
@Controller('api/v1/series')
export class SeriesController {
  constructor(
    @InjectRepository(LigneEdition) private readonly editions: Repository<LigneEdition>,
    @InjectRepository(LigneValeur) private readonly valeurs: Repository<LigneValeur>,
  ) {}

  /** Les éditions importées, par série, de la première à la dernière. */
  @Question('', PUBLIC, 'series')
  @ApiOkResponse({ type: pageOf(LigneEdition) })
  async lister(@Query() { page, taille }: Pagination): Promise<PageOf<LigneEdition>> {
    const [lignes, total] = await this.editions.findAndCount({
      order: { serie: 'ASC', rang: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Une édition et ses valeurs. */
  @Question(':serie/editions/:edition', PUBLIC, 'series')
  @ApiOkResponse({ type: EditionComplete })
  @ApiParam({ name: 'serie', example: 'VENTE-EN-LIGNE' })
  @ApiParam({ name: 'edition', example: '2016' })
  async lire(
    @Param('serie', CODE_DE_SERIE) serie: string,
    @Param('edition', CODE_DE_SERIE) edition: string,
  ): Promise<EditionComplete> {
    const trouvee = await this.editions.findOneBy({ serie, edition });
    if (!trouvee) throw new EditionInconnue();
    const order = { territoire: 'ASC', annee: 'ASC' } as const;
    const valeurs = await this.valeurs.find({ where: { serie, rang: trouvee.rang }, order });
    return {
      ...trouvee,
      valeurs: valeurs.map(({ territoire, annee, valeur }) => ({ territoire, annee, valeur })),
    };
  }
}
