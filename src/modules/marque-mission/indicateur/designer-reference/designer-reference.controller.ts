import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../code-d-indicateur.parameter';
import { DesignerReference } from './designer-reference';
import { ReferenceBody } from './designer-reference.body';

@ApiTags('Indicateurs')
@Controller('api/v1/indicateurs')
export class DesignerReferenceController {
  constructor(private readonly commands: CommandBus) {}

  /** Désigner le chiffre publié d'où l'indicateur part, parmi ceux qui se contredisent. Mission. */
  @Act(':code/reference', DesignerReference)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  designer(
    @Param('code', CODE_D_INDICATEUR) code: string,
    @Body() body: ReferenceBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DesignerReference({ ...body, code }, context));
  }
}
