import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { EcarterRetraitDeLabellisation } from './ecarter-retrait-de-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class EcarterRetraitDeLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Abandonner un retrait envisagé. Mission. */
  @Act('retrait-envisage/abandon', EcarterRetraitDeLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  ecarter(@Param('connecteurId', UuidParameter) connecteurId: string, @Context() context: CommandContext) {
    return this.commands.execute(new EcarterRetraitDeLabellisation({ connecteurId }, context));
  }
}
