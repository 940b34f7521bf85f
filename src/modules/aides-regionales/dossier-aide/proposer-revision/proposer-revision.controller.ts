import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ProposerRevision } from './proposer-revision';
import { PropositionDeRevisionBody } from './proposer-revision.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class ProposerRevisionController {
  constructor(private readonly commands: CommandBus) {}

  /** Proposer de retirer la décision, de réduire l'aide ou d'en rectifier le montant. Instructeur ou gestionnaire financier ; un signataire en décide. */
  @Act(':dossierId/revision', ProposerRevision)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  proposer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: PropositionDeRevisionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ProposerRevision({ ...body, dossierId }, context));
  }
}
