import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetirerLabellisation } from './retirer-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class RetirerLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer le label, une fois les observations reçues ou leur délai passé. Mission, autre que qui l'a envisagé. */
  @Act('retrait', RetirerLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  retirer(@Param('connecteurId', UuidParameter) connecteurId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerLabellisation({ connecteurId }, context));
  }
}
