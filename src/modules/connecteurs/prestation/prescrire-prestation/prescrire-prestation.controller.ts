import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PrescriptionBody } from './prescrire-prestation.body';
import { PrescrirePrestation } from './prescrire-prestation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class PrescrirePrestationController {
  constructor(private readonly commands: CommandBus) {}

  /** Prescrire une prestation du catalogue. Le connecteur qui suit l'entreprise, ou sa région ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':prestationId/prescription', PrescrirePrestation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  prescrire(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: PrescriptionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PrescrirePrestation({ ...body, prestationId }, context));
  }
}
