import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { FindOptionsWhere, Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Pagination, placeOf, Question, UuidParameter } from '#libs/http';
import { lecture, lectureDesRegions, visibles } from '#modules/habilitations';
import { LigneDossier } from '../dossiers/dossiers.entity';
import { LigneActeTardif } from './actes-tardifs.entity';
import { FiltreActesTardifs } from './actes-tardifs.query';

@ApiTags("Dossiers d'aide")
@Controller('api/v1')
export class ActesTardifsController {
  constructor(
    @InjectRepository(LigneActeTardif) private readonly lignes: Repository<LigneActeTardif>,
    @InjectRepository(LigneDossier) private readonly dossiers: Repository<LigneDossier>,
  ) {}

  /** Les actes dont la date en droit n'est pas le jour de l'enregistrement, les derniers enregistrés d'abord. */
  @Question('actes-tardifs', lectureDesRegions, 'actes-tardifs')
  @ApiOkResponse({ type: pageOf(LigneActeTardif) })
  async lister(
    @Query() { region, ...pagination }: FiltreActesTardifs,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneActeTardif>> {
    return this.page(pagination, visibles(actor, region === undefined ? {} : { region }));
  }

  /** Ceux d'un dossier : tous, ou pour son entreprise ceux qui lui sont notifiés ; aucun pour un dossier qui n'existe pas ici. */
  @Question('dossiers-aide/:dossierId/actes-tardifs', lecture, 'actes-tardifs', 'dossiers')
  @ApiOkResponse({ type: pageOf(LigneActeTardif) })
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  async duDossier(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Query() pagination: Pagination,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneActeTardif>> {
    const visible = visibles(actor);
    const existe = visible && (await this.dossiers.existsBy({ ...visible, dossierId }));
    const lus = visible?.siren === undefined ? { dossierId } : { dossierId, notifie: true };
    return this.page(pagination, existe ? lus : undefined);
  }

  private async page(
    { page, taille }: Pagination,
    where: FindOptionsWhere<LigneActeTardif> | undefined,
  ): Promise<PageOf<LigneActeTardif>> {
    if (!where) return { page, taille, total: 0, lignes: [] };
    const { skip } = placeOf({ page, taille });
    const [lignes, total] = await this.lignes.findAndCount({ where, order: { position: 'DESC' }, skip, take: taille });
    return { page, taille, total, lignes };
  }
}
