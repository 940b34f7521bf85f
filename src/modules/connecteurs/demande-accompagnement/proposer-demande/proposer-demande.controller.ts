import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PropositionAuxConnecteursBody } from './proposer-demande.body';
import { ProposerDemande } from './proposer-demande';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class ProposerDemandeController {
  constructor(private readonly commands: CommandBus) {}

  /** Proposer une demande à des connecteurs choisis, en plus de ceux du classement. Région. */
  @Act(':demandeId/proposition', ProposerDemande)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  proposer(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: PropositionAuxConnecteursBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ProposerDemande({ ...body, demandeId }, context));
  }
}
