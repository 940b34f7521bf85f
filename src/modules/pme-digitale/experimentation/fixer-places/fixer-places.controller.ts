import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { PlacesBody } from './fixer-places.body';
import { FixerPlaces } from './fixer-places';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class FixerPlacesController {
  constructor(private readonly commands: CommandBus) {}

  /** Changer le nombre de places, par une décision motivée. Des places de plus admettent aussitôt qui attendait. Mission. */
  @Act(':experimentationId/places', FixerPlaces)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  fixer(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Body() body: PlacesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FixerPlaces({ ...body, experimentationId }, context));
  }
}
