import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { PresenterObservations } from './presenter-observations';
import { ObservationsBody } from './presenter-observations.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class PresenterObservationsController {
  constructor(private readonly commands: CommandBus) {}

  /** Répondre à un retrait envisagé, par un document de sa fiche. Dirigeant de l'entreprise. */
  @Act('retrait-envisage/observations', PresenterObservations)
  @ApiParam({ name: 'siren', example: '552081317' })
  presenter(@Param('siren', SIREN) siren: string, @Body() body: ObservationsBody, @Context() context: CommandContext) {
    return this.commands.execute(new PresenterObservations({ ...body, siren }, context));
  }
}
