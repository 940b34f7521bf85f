import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../code-d-indicateur.parameter';
import { DefinirIndicateur } from './definir-indicateur';
import { IndicateurBody } from './definir-indicateur.body';

@ApiTags('Indicateurs')
@Controller('api/v1/indicateurs')
export class DefinirIndicateurController {
  constructor(private readonly commands: CommandBus) {}

  /** Définir un indicateur, avec sa première définition. Mission. */
  @Act(':code/definition', DefinirIndicateur)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  definir(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Body() body: IndicateurBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DefinirIndicateur({ ...body, serie: body.serie ?? null, code }, context));
  }
}
