import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { ClotureDExperimentationBody } from './clore-experimentation.body';
import { CloreExperimentation } from './clore-experimentation';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class CloreExperimentationController {
  constructor(private readonly commands: CommandBus) {}

  /** Clore l'expérimentation : les statuts de ses entreprises finissent. Mission. */
  @Act(':experimentationId/cloture', CloreExperimentation)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  clore(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Body() body: ClotureDExperimentationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CloreExperimentation({ ...body, experimentationId }, context));
  }
}
