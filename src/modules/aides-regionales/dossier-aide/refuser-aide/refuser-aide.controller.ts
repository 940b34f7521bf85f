import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RefuserAide } from './refuser-aide';
import { RefusBody } from './refuser-aide.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class RefuserAideController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser l'aide, avec sa raison ; ce qui était réservé est libéré. Signataire de la région. */
  @Act(':dossierId/refus', RefuserAide)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  refuser(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: RefusBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RefuserAide({ ...body, dossierId }, context));
  }
}
