import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { ENVELOPPE_ID } from '../../enveloppe/enveloppe-id.parameter';
import { EnveloppeInconnue } from '../../enveloppe/enveloppe.errors';
import { LigneEnveloppe } from './enveloppes.entity';
import { FiltreEnveloppes } from './enveloppes.query';

@ApiTags('Enveloppes')
@Controller('api/v1/enveloppes')
export class EnveloppesController {
  constructor(@InjectRepository(LigneEnveloppe) private readonly lignes: Repository<LigneEnveloppe>) {}

  /** Les enveloppes de son territoire. */
  @Question('', lecture, 'enveloppes')
  @ApiOkResponse({ type: pageOf(LigneEnveloppe) })
  async lister(
    @Query() { page, taille, annee }: FiltreEnveloppes,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<LigneEnveloppe>> {
    const visible = visibles(actor);
    // An envelope is a region's: a company sees none.
    if (!visible || visible.siren) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...visible, ...(annee === undefined ? {} : { annee }) },
      order: { annee: 'DESC', enveloppeId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes };
  }

  /** Une enveloppe : ouverte, réservée, engagée, payée, en centimes. */
  @Question(':enveloppeId', lecture, 'enveloppes')
  @ApiOkResponse({ type: LigneEnveloppe })
  @ApiParam({ name: 'enveloppeId', example: '53.2026.0190c5a0-0000-7000-8000-00000000d153' })
  async lire(
    @Param('enveloppeId', ENVELOPPE_ID) enveloppeId: string,
    @AskedBy() actor: Actor,
  ): Promise<LigneEnveloppe> {
    const visible = visibles(actor, { region: enveloppeId.slice(0, 2) });
    const ligne = visible && !visible.siren && (await this.lignes.findOneBy({ enveloppeId }));
    if (!ligne) throw new EnveloppeInconnue();
    return ligne;
  }
}
