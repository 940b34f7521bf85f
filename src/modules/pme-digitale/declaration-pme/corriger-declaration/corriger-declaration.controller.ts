import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { CorrectionDeDeclarationBody } from './corriger-declaration.body';
import { CorrigerDeclaration } from './corriger-declaration';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/declarations-pme-digitale')
export class CorrigerDeclarationController {
  constructor(private readonly commands: CommandBus) {}

  /** Corriger une déclaration, en redisant toute la situation et avec un motif, dans les soixante jours. Son dirigeant ou son mandataire. */
  @Act('correction', CorrigerDeclaration)
  @ApiParam({ name: 'siren', example: '552081317' })
  corriger(
    @Param('siren', SIREN) siren: string,
    @Body() body: CorrectionDeDeclarationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CorrigerDeclaration({ ...body, siren }, context));
  }
}
