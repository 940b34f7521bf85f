import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PayerAide } from './payer-aide';
import { PaiementBody } from './payer-aide.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class PayerAideController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer un paiement de l'aide, en une ou plusieurs fois. Comptable de la région. */
  @Act(':dossierId/paiement', PayerAide)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  payer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: PaiementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PayerAide({ ...body, dossierId }, context));
  }
}
