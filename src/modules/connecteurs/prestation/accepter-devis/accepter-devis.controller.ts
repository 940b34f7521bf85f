import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DevisBody } from './accepter-devis.body';
import { AccepterDevis } from './accepter-devis';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class AccepterDevisController {
  constructor(private readonly commands: CommandBus) {}

  /** Accepter le devis : la part publique est alors demandée à l'enveloppe et au compte de minimis. L'entreprise. */
  @Act(':prestationId/devis', AccepterDevis)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  accepter(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: DevisBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AccepterDevis({ ...body, prestationId }, context));
  }
}
