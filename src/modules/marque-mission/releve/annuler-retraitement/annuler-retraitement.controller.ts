import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../../indicateur/code-d-indicateur.parameter';
import { TERRITOIRE } from '../../territoire.parameter';
import { PERIODE_RELEVEE } from '../releve-designe.parameter';
import { AnnulerRetraitement } from './annuler-retraitement';

@ApiTags('Relevés')
@Controller('api/v1/indicateurs')
export class AnnulerRetraitementController {
  constructor(private readonly commands: CommandBus) {}

  /** Annuler un retraitement en cours. Mission. */
  @Act(':code/releves/:territoire/:periode/retraitement/annulation', AnnulerRetraitement)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  @ApiParam({ name: 'territoire', example: 'FR' })
  @ApiParam({ name: 'periode', example: '2026-T1' })
  annuler(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Param('territoire', TERRITOIRE) territoire: string,
    @Param('periode', PERIODE_RELEVEE) periode: string,

    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AnnulerRetraitement({ code, territoire, periode }, context));
  }
}
