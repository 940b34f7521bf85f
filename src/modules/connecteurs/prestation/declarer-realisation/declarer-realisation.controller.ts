import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RealisationBody } from './declarer-realisation.body';
import { DeclarerRealisation } from './declarer-realisation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class DeclarerRealisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer la prestation réalisée. Le connecteur qui la fournit. */
  @Act(':prestationId/realisation', DeclarerRealisation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  declarer(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: RealisationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeclarerRealisation({ ...body, prestationId }, context));
  }
}
