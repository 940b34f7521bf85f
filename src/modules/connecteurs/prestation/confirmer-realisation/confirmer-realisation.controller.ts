import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ConfirmerRealisation } from './confirmer-realisation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class ConfirmerRealisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Confirmer la réalisation. L'entreprise : rien n'est payé sans elle. */
  @Act(':prestationId/confirmation', ConfirmerRealisation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  confirmer(@Param('prestationId', UuidParameter) prestationId: string, @Context() context: CommandContext) {
    return this.commands.execute(new ConfirmerRealisation({ prestationId }, context));
  }
}
