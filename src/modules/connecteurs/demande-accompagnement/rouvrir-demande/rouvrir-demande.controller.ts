import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RouvrirDemande } from './rouvrir-demande';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class RouvrirDemandeController {
  constructor(private readonly commands: CommandBus) {}

  /** Rouvrir une demande terminée depuis trente jours au plus. L'entreprise. */
  @Act(':demandeId/reouverture', RouvrirDemande)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  rouvrir(@Param('demandeId', UuidParameter) demandeId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RouvrirDemande({ demandeId }, context));
  }
}
