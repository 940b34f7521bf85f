import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { EcarterRevision } from './ecarter-revision';
import { AbandonDeRevisionBody } from './ecarter-revision.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class EcarterRevisionController {
  constructor(private readonly commands: CommandBus) {}

  /** Écarter la révision proposée : l'aide reste ce qu'elle est. Instructeur, gestionnaire financier ou signataire de la région. */
  @Act(':dossierId/revision/abandon', EcarterRevision)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  ecarter(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: AbandonDeRevisionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new EcarterRevision({ ...body, dossierId }, context));
  }
}
