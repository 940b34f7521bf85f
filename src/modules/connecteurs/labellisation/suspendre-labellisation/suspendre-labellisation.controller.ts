import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SuspensionDeLabellisationBody } from './suspendre-labellisation.body';
import { SuspendreLabellisation } from './suspendre-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class SuspendreLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Suspendre le label : les demandes d'accompagnement de son connecteur vont à d'autres. Mission. */
  @Act('suspension', SuspendreLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  suspendre(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: SuspensionDeLabellisationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SuspendreLabellisation({ ...body, connecteurId }, context));
  }
}
