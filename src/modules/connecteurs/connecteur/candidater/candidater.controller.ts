import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CandidaterCommeConnecteur } from './candidater';
import { CandidatureDeConnecteurBody } from './candidater.body';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class CandidaterCommeConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Se présenter comme connecteur bénévole, dans la région de son rôle. */
  @Act('candidature', CandidaterCommeConnecteur)
  candidater(@Body() body: CandidatureDeConnecteurBody, @Context() context: CommandContext) {
    return this.commands.execute(new CandidaterCommeConnecteur({ ...body }, context));
  }
}
