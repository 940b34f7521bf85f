import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DeposerCandidature } from './deposer-candidature';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class DeposerCandidatureController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander le label, ou son renouvellement dans ses quatre-vingt-dix derniers jours. Dirigeant de l'entreprise. */
  @Act('candidature', DeposerCandidature)
  @ApiParam({ name: 'siren', example: '552081317' })
  deposer(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new DeposerCandidature({ siren }, context));
  }
}
