import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AnnulationBody } from './annuler-prestation.body';
import { AnnulerPrestation } from './annuler-prestation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class AnnulerPrestationController {
  constructor(private readonly commands: CommandBus) {}

  /** Annuler une prestation qui n'est pas confirmée. Région, ou l'entreprise avant la réalisation. */
  @Act(':prestationId/annulation', AnnulerPrestation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  annuler(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: AnnulationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AnnulerPrestation({ ...body, prestationId }, context));
  }
}
