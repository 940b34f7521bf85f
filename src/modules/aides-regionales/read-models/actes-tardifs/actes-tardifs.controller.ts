import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, Pagination, Question, UuidParameter, type PageOf } from '#libs/http';
import { lectureDesRegions, visibles } from '#modules/habilitations';
import { LigneActeTardif } from './actes-tardifs.entity';
import { FiltreActesTardifs } from './actes-tardifs.query';

interface Demande extends Pagination {
  readonly region?: string | undefined;
  readonly dossierId?: string;
}

@ApiTags("Dossiers d'aide")
@Controller('api/v1')
export class ActesTardifsController {
  constructor(@InjectRepository(LigneActeTardif) private readonly lignes: Repository<LigneActeTardif>) {}

  /** Les actes dont la date en droit n'est pas le jour de l'enregistrement, les derniers enregistrés d'abord. */
  @Question('actes-tardifs', lectureDesRegions, 'actes-tardifs')
  @ApiOkResponse({ type: pageOf(LigneActeTardif) })
  lister(@Query() filtre: FiltreActesTardifs, @AskedBy() actor: Actor): Promise<PageOf<LigneActeTardif>> {
    return this.page(filtre, actor);
  }

  /** Ceux d'un dossier ; aucun pour un dossier qui n'existe pas ici. */
  @Question('dossiers-aide/:dossierId/actes-tardifs', lectureDesRegions, 'actes-tardifs')
  @ApiOkResponse({ type: pageOf(LigneActeTardif) })
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  duDossier(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Query() pagination: Pagination,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneActeTardif>> {
    return this.page({ ...pagination, dossierId }, actor);
  }

  private async page({ page, taille, region, dossierId }: Demande, actor: Actor): Promise<PageOf<LigneActeTardif>> {
    const visible = visibles(actor, region === undefined ? {} : { region });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: {
        ...(visible.region === undefined ? {} : { region: visible.region }),
        ...(dossierId === undefined ? {} : { dossierId }),
      },
      order: { position: 'DESC' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { page, taille, total, lignes };
  }
}
