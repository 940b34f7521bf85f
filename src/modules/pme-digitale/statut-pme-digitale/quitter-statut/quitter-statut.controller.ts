import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DepartDuStatutBody } from './quitter-statut.body';
import { QuitterStatut } from './quitter-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class QuitterStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Quitter le statut, ou retirer sa demande ; sa place va à qui attend. Dirigeant de l'entreprise ou son mandataire. */
  @Act('depart', QuitterStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  quitter(@Param('siren', SIREN) siren: string, @Body() body: DepartDuStatutBody, @Context() context: CommandContext) {
    return this.commands.execute(new QuitterStatut({ ...body, siren }, context));
  }
}
