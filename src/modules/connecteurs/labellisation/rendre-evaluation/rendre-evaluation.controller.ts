import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { EvaluationBody } from './rendre-evaluation.body';
import { RendreEvaluation } from './rendre-evaluation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class RendreEvaluationController {
  constructor(private readonly commands: CommandBus) {}

  /** Rendre son évaluation : une note par critère de la grille, une seule fois. Évaluateur affecté à la demande. */
  @Act('evaluations', RendreEvaluation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  rendre(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: EvaluationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RendreEvaluation({ ...body, connecteurId }, context));
  }
}
