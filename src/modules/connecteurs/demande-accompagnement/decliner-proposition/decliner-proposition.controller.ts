import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DeclinBody } from './decliner-proposition.body';
import { DeclinerProposition } from './decliner-proposition';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class DeclinerPropositionController {
  constructor(private readonly commands: CommandBus) {}

  /** Décliner une proposition, avec un motif. Le connecteur à qui elle est faite. */
  @Act(':demandeId/refus', DeclinerProposition)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  decliner(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: DeclinBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclinerProposition({ ...body, demandeId }, context));
  }
}
