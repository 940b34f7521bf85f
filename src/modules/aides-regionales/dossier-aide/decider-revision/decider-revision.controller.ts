import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DeciderRevision } from './decider-revision';
import { DecisionDeRevisionBody } from './decider-revision.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class DeciderRevisionController {
  constructor(private readonly commands: CommandBus) {}

  /** Décider la révision proposée. Signataire de la région, autre que la personne qui l'a proposée. */
  @Act(':dossierId/revision/decision', DeciderRevision)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  decider(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: DecisionDeRevisionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeciderRevision({ ...body, dossierId }, context));
  }
}
