import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_INDICATEUR } from '../code-d-indicateur.parameter';
import { RetirerIndicateur } from './retirer-indicateur';

@ApiTags('Indicateurs')
@Controller('api/v1/indicateurs')
export class RetirerIndicateurController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer un indicateur du catalogue ; ses relevés restent lisibles. Mission. */
  @Act(':code/retrait', RetirerIndicateur)
  @ApiParam({ name: 'code', example: 'LABELS-EN-VIGUEUR' })
  retirer(@Param('code', CODE_D_INDICATEUR) code: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerIndicateur({ code }, context));
  }
}
