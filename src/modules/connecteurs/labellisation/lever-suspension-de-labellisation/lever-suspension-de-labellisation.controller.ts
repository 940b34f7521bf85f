import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { LeverSuspensionDeLabellisation } from './lever-suspension-de-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class LeverSuspensionDeLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Lever la suspension : le label vaut de nouveau. Mission. */
  @Act('suspension/levee', LeverSuspensionDeLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  lever(@Param('connecteurId', UuidParameter) connecteurId: string, @Context() context: CommandContext) {
    return this.commands.execute(new LeverSuspensionDeLabellisation({ connecteurId }, context));
  }
}
