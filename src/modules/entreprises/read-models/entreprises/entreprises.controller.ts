import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, Question, pageOf, type PageOf } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { FicheEntreprise } from './entreprises.entity';
import { FiltreEntreprises } from './entreprises.query';
import { SIREN } from '../../siren.parameter';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class EntreprisesController {
  constructor(@InjectRepository(FicheEntreprise) private readonly fiches: Repository<FicheEntreprise>) {}

  /** Les entreprises de son périmètre, par SIREN. */
  @Question('', lecture, 'entreprises')
  @ApiOkResponse({ type: pageOf(FicheEntreprise) })
  async lister(
    @Query() { page, taille, region }: FiltreEntreprises,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<FicheEntreprise>> {
    const where = visibles(actor, region === undefined ? {} : { region });
    if (!where) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.fiches.findAndCount({
      where,
      order: { siren: 'ASC' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { page, taille, total, lignes };
  }

  /** La fiche d'une entreprise. */
  @Question(':siren', lecture, 'entreprises')
  @ApiOkResponse({ type: FicheEntreprise })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(@Param('siren', SIREN) siren: string, @AskedBy() actor: Actor): Promise<FicheEntreprise> {
    const where = visibles(actor, { siren });
    const fiche = where && (await this.fiches.findOneBy({ ...where, siren }));
    if (!fiche) throw new EntrepriseInconnue();
    return fiche;
  }
}
