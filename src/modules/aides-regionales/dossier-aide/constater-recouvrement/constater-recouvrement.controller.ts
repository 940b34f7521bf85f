import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ConstaterRecouvrement } from './constater-recouvrement';
import { RecouvrementBody } from './constater-recouvrement.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class ConstaterRecouvrementController {
  constructor(private readonly commands: CommandBus) {}

  /** Constater que l'entreprise a rendu de l'argent qu'elle devait. Comptable de la région. */
  @Act(':dossierId/recouvrement', ConstaterRecouvrement)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  constater(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: RecouvrementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ConstaterRecouvrement({ ...body, dossierId }, context));
  }
}
