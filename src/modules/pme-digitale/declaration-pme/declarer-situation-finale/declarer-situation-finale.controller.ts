import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { SituationFinaleBody } from './declarer-situation-finale.body';
import { DeclarerSituationFinale } from './declarer-situation-finale';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/declarations-pme-digitale')
export class DeclarerSituationFinaleController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer la situation de l'entreprise un an après sa demande, qu'elle ait été admise ou non. Son dirigeant ou son mandataire. */
  @Act('finale', DeclarerSituationFinale)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(
    @Param('siren', SIREN) siren: string,
    @Body() body: SituationFinaleBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclarerSituationFinale({ ...body, siren }, context));
  }
}
