import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ValiderProposition } from './valider-proposition';
import { ValidationBody } from './valider-proposition.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class ValiderPropositionController {
  constructor(private readonly commands: CommandBus) {}

  /** Valider la proposition, ce qui demande le financement. Responsable de la région, autre que le proposeur. */
  @Act(':dossierId/validation', ValiderProposition)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  valider(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: ValidationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ValiderProposition({ ...body, dossierId }, context));
  }
}
