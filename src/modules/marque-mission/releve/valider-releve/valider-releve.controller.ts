import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../../indicateur/code-d-indicateur.parameter';
import { TERRITOIRE } from '../../territoire.parameter';
import { PERIODE_RELEVEE } from '../releve-designe.parameter';
import { ValiderReleve } from './valider-releve';
import { ValidationDeReleveBody } from './valider-releve.body';

@ApiTags('Relevés')
@Controller('api/v1/indicateurs')
export class ValiderReleveController {
  constructor(private readonly commands: CommandBus) {}

  /** Valider un relevé calculé par une autre personne. Mission. */
  @Act(':code/releves/:territoire/:periode/validation', ValiderReleve)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  @ApiParam({ name: 'territoire', example: 'FR' })
  @ApiParam({ name: 'periode', example: '2026-T1' })
  valider(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Param('territoire', TERRITOIRE) territoire: string,
    @Param('periode', PERIODE_RELEVEE) periode: string,
    @Body() body: ValidationDeReleveBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ValiderReleve({ ...body, code, territoire, periode }, context));
  }
}
