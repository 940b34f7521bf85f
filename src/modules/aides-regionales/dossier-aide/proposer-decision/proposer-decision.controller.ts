import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ProposerDecision } from './proposer-decision';
import { PropositionBody } from './proposer-decision.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class ProposerDecisionController {
  constructor(private readonly commands: CommandBus) {}

  /** Proposer un montant. Instructeur de la région ; corrigible tant que personne n'a validé. */
  @Act(':dossierId/proposition', ProposerDecision)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  proposer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: PropositionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ProposerDecision({ ...body, dossierId }, context));
  }
}
