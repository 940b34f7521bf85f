import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { EvaluerExperimentation } from './evaluer-experimentation';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class EvaluerExperimentationController {
  constructor(private readonly commands: CommandBus) {}

  /** Dire que l'expérimentation est évaluée, à la date de ce jour. Mission. */
  @Act(':experimentationId/evaluation', EvaluerExperimentation)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  evaluer(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new EvaluerExperimentation({ experimentationId }, context));
  }
}
