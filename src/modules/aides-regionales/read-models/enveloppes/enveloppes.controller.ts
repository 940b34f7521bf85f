import { Controller, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, PatternParameter, Question, type Page } from '#libs/http';
import { perimetreDe } from '#modules/entreprises';
import { EnveloppeInconnue } from '../../enveloppe/enveloppe.errors';
import { LigneEnveloppe } from './enveloppes.entity';
import { FiltreEnveloppes } from './enveloppes.query';

@ApiTags('Enveloppes')
@Controller('api/v1/enveloppes')
export class EnveloppesController {
  constructor(@InjectRepository(LigneEnveloppe) private readonly lignes: Repository<LigneEnveloppe>) {}

  /** Les enveloppes de son territoire. */
  @Question('', 'enveloppes')
  async lister(
    @Query() { page, taille, annee }: FiltreEnveloppes,
    @AskedBy() actor: Actor,
  ): Promise<Page<LigneEnveloppe>> {
    const perimetre = perimetreDe(actor);
    if (!perimetre || perimetre.siren) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...(perimetre.region ? { region: perimetre.region } : {}), ...(annee === undefined ? {} : { annee }) },
      order: { annee: 'DESC', enveloppeId: 'ASC' },
      skip: (page - 1) * taille,
      take: taille,
    });
    return { page, taille, total, lignes };
  }

  /** Une enveloppe : ouverte, réservée, engagée, payée, en centimes. */
  @Question(':enveloppeId', 'enveloppes')
  @ApiParam({ name: 'enveloppeId', example: '53.2026.0190c5a0-0000-7000-8000-00000000d153' })
  async lire(
    @Param(
      'enveloppeId',
      new PatternParameter(/^\d{2}\.\d{4}\.[0-9a-f-]{36}$/, 'Identifiant « région.année.dispositif »'),
    )
    enveloppeId: string,
    @AskedBy() actor: Actor,
  ): Promise<LigneEnveloppe> {
    const perimetre = perimetreDe(actor);
    const visible =
      perimetre && !perimetre.siren && (perimetre.region ?? enveloppeId.slice(0, 2)) === enveloppeId.slice(0, 2);
    const ligne = visible && (await this.lignes.findOneBy({ enveloppeId }));
    if (!ligne) throw new EnveloppeInconnue();
    return ligne;
  }
}
