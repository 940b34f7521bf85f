import { Controller, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { AskedBy, PatternParameter, Question, type Page } from '#libs/http';
import { perimetreDe } from '../../competence';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { FicheEntreprise } from './entreprises.entity';
import { FiltreEntreprises } from './entreprises.query';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class EntreprisesController {
  constructor(@InjectRepository(FicheEntreprise) private readonly fiches: Repository<FicheEntreprise>) {}

  /** Les entreprises de son périmètre, par SIREN. */
  @Question('', 'entreprises')
  async lister(
    @Query() { page, taille, region }: FiltreEntreprises,
    @AskedBy() actor: Actor,
  ): Promise<Page<FicheEntreprise>> {
    const perimetre = perimetreDe(actor);
    if (!perimetre || (region && perimetre.region && region !== perimetre.region))
      return { page, taille, total: 0, lignes: [] };
    const where = { ...(region ? { region } : {}), ...perimetre };
    const [lignes, total] = await this.fiches.findAndCount({
      where,
      order: { siren: 'ASC' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { page, taille, total, lignes };
  }

  /** La fiche d'une entreprise. */
  @Question(':siren', 'entreprises')
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(
    @Param('siren', new PatternParameter(FORME_SIREN, 'SIREN de 9 chiffres')) siren: string,
    @AskedBy() actor: Actor,
  ): Promise<FicheEntreprise> {
    const perimetre = perimetreDe(actor);
    const fiche = perimetre && (await this.fiches.findOneBy({ ...perimetre, siren }));
    if (!fiche || (perimetre.siren ?? siren) !== siren) throw new EntrepriseInconnue();
    return fiche;
  }
}
