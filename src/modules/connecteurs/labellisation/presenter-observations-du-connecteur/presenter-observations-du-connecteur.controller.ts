import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ObservationsDuConnecteurBody } from './presenter-observations-du-connecteur.body';
import { PresenterObservationsDuConnecteur } from './presenter-observations-du-connecteur';

@ApiTags('Label des connecteurs')
@Controller('api/v1/mon-profil-de-connecteur/labellisation')
export class PresenterObservationsDuConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Répondre à un retrait envisagé, par un écrit envoyé à la mission, dont on donne l'empreinte. */
  @Act('retrait-envisage/observations', PresenterObservationsDuConnecteur)
  presenter(@Body() body: ObservationsDuConnecteurBody, @Context() context: CommandContext) {
    return this.commands.execute(new PresenterObservationsDuConnecteur({ ...body }, context));
  }
}
