import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ENVELOPPE_ID } from '../enveloppe-id.parameter';
import { ReductionDeCreditsBody } from '../mouvement-de-credits.body';
import { ReduireEnveloppe } from './reduire-enveloppe';

@ApiTags('Enveloppes')
@Controller('api/v1/enveloppes')
export class ReduireEnveloppeController {
  constructor(private readonly commands: CommandBus) {}

  /** Réduire une enveloppe, jamais sous ce qui est réservé ou engagé. Gestionnaire financier de la région. */
  @Act(':enveloppeId/reduction', ReduireEnveloppe)
  @ApiParam({ name: 'enveloppeId', example: '53.2026.0190c5a0-0000-7000-8000-00000000d153' })
  reduire(
    @Param('enveloppeId', ENVELOPPE_ID) enveloppeId: string,
    @Body() body: ReductionDeCreditsBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReduireEnveloppe({ ...body, enveloppeId }, context));
  }
}
