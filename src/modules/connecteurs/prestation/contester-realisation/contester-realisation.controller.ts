import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ContestationBody } from './contester-realisation.body';
import { ContesterRealisation } from './contester-realisation';

@ApiTags('Prestations subventionnées')
@Controller('api/v1/prestations')
export class ContesterRealisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Contester la réalisation, avec un motif. L'entreprise. */
  @Act(':prestationId/contestation', ContesterRealisation)
  @ApiParam({ name: 'prestationId', example: '0190c5a0-0000-7000-8000-000000000e51' })
  contester(
    @Param('prestationId', UuidParameter) prestationId: string,
    @Body() body: ContestationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ContesterRealisation({ ...body, prestationId }, context));
  }
}
