import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { SituationInitialeBody } from './declarer-situation-initiale.body';
import { DeclarerSituationInitiale } from './declarer-situation-initiale';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/declarations-pme-digitale')
export class DeclarerSituationInitialeController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer la situation de l'entreprise à la demande du statut, une fois, dans les soixante jours. Son dirigeant ou son mandataire. */
  @Act('initiale', DeclarerSituationInitiale)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(
    @Param('siren', SIREN) siren: string,
    @Body() body: SituationInitialeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclarerSituationInitiale({ ...body, siren }, context));
  }
}
