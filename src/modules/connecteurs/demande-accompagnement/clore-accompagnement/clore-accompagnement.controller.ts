import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ClotureDAccompagnementBody } from './clore-accompagnement.body';
import { CloreAccompagnement } from './clore-accompagnement';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class CloreAccompagnementController {
  constructor(private readonly commands: CommandBus) {}

  /** Terminer un accompagnement. Le connecteur qui en a la charge, son délégué, ou la région. */
  @Act(':demandeId/cloture', CloreAccompagnement)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  clore(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: ClotureDAccompagnementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CloreAccompagnement({ ...body, demandeId }, context));
  }
}
