import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { DemarrerExperimentation } from './demarrer-experimentation';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class DemarrerExperimentationController {
  constructor(private readonly commands: CommandBus) {}

  /** Démarrer l'expérimentation. Mission. */
  @Act(':experimentationId/demarrage', DemarrerExperimentation)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  demarrer(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemarrerExperimentation({ experimentationId }, context));
  }
}
