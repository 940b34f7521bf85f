import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SatisfactionBody } from './exprimer-satisfaction.body';
import { ExprimerSatisfaction } from './exprimer-satisfaction';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class ExprimerSatisfactionController {
  constructor(private readonly commands: CommandBus) {}

  /** Donner son avis sur un accompagnement terminé. L'entreprise, une fois. */
  @Act(':demandeId/satisfaction', ExprimerSatisfaction)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  exprimer(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: SatisfactionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ExprimerSatisfaction({ ...body, demandeId }, context));
  }
}
