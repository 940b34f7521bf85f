import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { RefusDuStatutBody } from './refuser-statut.body';
import { RefuserStatut } from './refuser-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class RefuserStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser le statut. Mission. */
  @Act('refus', RefuserStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  refuser(@Param('siren', SIREN) siren: string, @Body() body: RefusDuStatutBody, @Context() context: CommandContext) {
    return this.commands.execute(new RefuserStatut({ ...body, siren }, context));
  }
}
