import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ProposerAppariement } from './proposer-appariement';
import { PropositionDAppariementBody } from './proposer-appariement.body';

@ApiTags('Prêt de compétences')
@Controller('api/v1/appariements')
export class ProposerAppariementController {
  constructor(private readonly commands: CommandBus) {}

  /** Proposer qu'une offre réponde à un besoin. Une des deux entreprises, qui accepte par là, ou sa région ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':appariementId/proposition', ProposerAppariement)
  @ApiParam({ name: 'appariementId', example: '0190c5a0-0000-7000-8000-000000000721' })
  proposer(
    @Param('appariementId', UuidParameter) appariementId: string,
    @Body() body: PropositionDAppariementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ProposerAppariement({ ...body, appariementId }, context));
  }
}
