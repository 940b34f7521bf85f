import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PaiementDePrestationBody } from './payer-prestation.body';
import { PayerPrestation } from './payer-prestation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class PayerPrestationController {
  constructor(private readonly commands: CommandBus) {}

  /** Payer la part publique. Comptable de la région, une autre personne que qui a prescrit et certifié. */
  @Act(':prestationId/paiement', PayerPrestation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  payer(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: PaiementDePrestationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PayerPrestation({ ...body, prestationId }, context));
  }
}
