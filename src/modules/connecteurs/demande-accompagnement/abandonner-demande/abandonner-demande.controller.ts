import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AbandonnerDemande } from './abandonner-demande';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class AbandonnerDemandeController {
  constructor(private readonly commands: CommandBus) {}

  /** Abandonner sa demande. L'entreprise. */
  @Act(':demandeId/abandon', AbandonnerDemande)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  abandonner(@Param('demandeId', UuidParameter) demandeId: string, @Context() context: CommandContext) {
    return this.commands.execute(new AbandonnerDemande({ demandeId }, context));
  }
}
