import { Controller, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, Question, UuidParameter, type PageOf } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { DossierInconnu } from '../../dossier-aide/dossier-aide.errors';
import { LigneDossier } from './dossiers.entity';
import { FiltreDossiers } from './dossiers.query';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class DossiersController {
  constructor(@InjectRepository(LigneDossier) private readonly lignes: Repository<LigneDossier>) {}

  /** Les dossiers de son périmètre, les plus anciens d'abord. */
  @Question('', lecture, 'dossiers')
  async lister(
    @Query() { page, taille, etat, siren }: FiltreDossiers,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneDossier>> {
    const visible = visibles(actor, siren === undefined ? {} : { siren });
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...(etat ? { etat } : {}), ...visible },
      order: { deposeLe: 'ASC', dossierId: 'ASC' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { page, taille, total, lignes };
  }

  /** Un dossier : son état, ses montants, son financement ; sa révision est aussi l'ETag. */
  @Question(':dossierId', lecture, 'dossiers')
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  async lire(@Param('dossierId', UuidParameter) dossierId: string, @AskedBy() actor: Actor): Promise<LigneDossier> {
    const visible = visibles(actor);
    const ligne = visible && (await this.lignes.findOneBy({ ...visible, dossierId }));
    if (!ligne) throw new DossierInconnu();
    return ligne;
  }
}
