import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DemandeDeStatutBody } from './demander-statut.body';
import { DemanderStatut } from './demander-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class DemanderStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander le statut PME digitale, ou le demander de nouveau. Dirigeant de l'entreprise ou son mandataire. */
  @Act('demande', DemanderStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  demander(
    @Param('siren', SIREN) siren: string,
    @Body() body: DemandeDeStatutBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemanderStatut({ ...body, siren }, context));
  }
}
