import { Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { DemanderLabellisation } from './demander-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/mon-profil-de-connecteur/labellisation')
export class DemanderLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander son label, ou son renouvellement dans ses quatre-vingt-dix derniers jours. Connecteur accepté. */
  @Act('demande', DemanderLabellisation)
  demander(@Context() context: CommandContext) {
    return this.commands.execute(new DemanderLabellisation({}, context));
  }
}
