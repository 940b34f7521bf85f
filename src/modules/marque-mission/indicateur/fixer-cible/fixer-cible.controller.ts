import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { TERRITOIRE } from '../../territoire.parameter';
import { CODE_D_INDICATEUR } from '../code-d-indicateur.parameter';
import { FixerCible } from './fixer-cible';
import { CibleBody } from './fixer-cible.body';

@ApiTags('Indicateurs')
@Controller('api/v1/indicateurs')
export class FixerCibleController {
  constructor(private readonly commands: CommandBus) {}

  /** Fixer la cible d'un territoire et sa trajectoire, ou les remplacer. Mission. */
  @Act(':code/cibles/:territoire', FixerCible)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  @ApiParam({ name: 'territoire', example: 'FR' })
  fixer(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Param('territoire', TERRITOIRE) territoire: string,
    @Body() body: CibleBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FixerCible({ ...body, code, territoire }, context));
  }
}
