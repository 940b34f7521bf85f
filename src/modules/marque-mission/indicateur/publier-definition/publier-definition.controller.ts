import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../code-d-indicateur.parameter';
import { PublierDefinition } from './publier-definition';
import { NouvelleDefinitionBody } from './publier-definition.body';

@ApiTags('Indicateurs')
@Controller('api/v1/indicateurs')
export class PublierDefinitionController {
  constructor(private readonly commands: CommandBus) {}

  /** Publier une nouvelle définition, qui vaut pour les relevés à venir. Mission. */
  @Act(':code/versions', PublierDefinition)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  publier(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Body() body: NouvelleDefinitionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PublierDefinition({ ...body, serie: body.serie ?? null, code }, context));
  }
}
