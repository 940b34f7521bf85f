import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ENVELOPPE_ID } from '../enveloppe-id.parameter';
import { AbondementDeCreditsBody } from '../mouvement-de-credits.body';
import { AbonderEnveloppe } from './abonder-enveloppe';

@ApiTags('Enveloppes')
@Controller('api/v1/enveloppes')
export class AbonderEnveloppeController {
  constructor(private readonly commands: CommandBus) {}

  /** Abonder une enveloppe après une décision budgétaire. Gestionnaire financier de la région. */
  @Act(':enveloppeId/abondement', AbonderEnveloppe)
  @ApiParam({ name: 'enveloppeId', example: '53.2026.0190c5a0-0000-7000-8000-00000000d153' })
  abonder(
    @Param('enveloppeId', ENVELOPPE_ID) enveloppeId: string,
    @Body() body: AbondementDeCreditsBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AbonderEnveloppe({ ...body, enveloppeId }, context));
  }
}
