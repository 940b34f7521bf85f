import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetraitDeLabellisationBody } from './envisager-retrait-de-labellisation.body';
import { EnvisagerRetraitDeLabellisation } from './envisager-retrait-de-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class EnvisagerRetraitDeLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Avertir le connecteur que son label peut être retiré, et pourquoi. Mission. */
  @Act('retrait-envisage', EnvisagerRetraitDeLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  envisager(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: RetraitDeLabellisationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new EnvisagerRetraitDeLabellisation({ ...body, connecteurId }, context));
  }
}
