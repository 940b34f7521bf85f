import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetirerCertification } from './retirer-certification';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class RetirerCertificationController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer la certification d'une prestation que le plafond empêche de payer : l'argent est rendu. Région. */
  @Act(':prestationId/retrait-de-certification', RetirerCertification)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  retirer(@Param('prestationId', UuidParameter) prestationId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerCertification({ prestationId }, context));
  }
}
