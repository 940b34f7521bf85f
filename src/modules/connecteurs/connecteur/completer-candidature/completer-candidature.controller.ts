import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ProfilBody } from '../profil.body';
import { CompleterCandidature } from './completer-candidature';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class CompleterCandidatureController {
  constructor(private readonly commands: CommandBus) {}

  /** Compléter sa candidature : le profil entier, avec ce que la région a demandé. */
  @Act('complement', CompleterCandidature)
  completer(@Body() body: ProfilBody, @Context() context: CommandContext) {
    return this.commands.execute(new CompleterCandidature({ ...body }, context));
  }
}
