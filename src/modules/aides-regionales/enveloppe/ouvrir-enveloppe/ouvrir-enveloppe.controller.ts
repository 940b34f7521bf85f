import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { OuvrirEnveloppe } from './ouvrir-enveloppe';
import { EnveloppeBody } from './ouvrir-enveloppe.body';

@ApiTags('Enveloppes')
@Controller('api/v1/dispositifs')
export class OuvrirEnveloppeController {
  constructor(private readonly commands: CommandBus) {}

  /** Ouvrir l'enveloppe d'une année pour un dispositif de sa région. Gestionnaire financier de la région. */
  @Act(':dispositifId/enveloppes', OuvrirEnveloppe)
  @ApiParam({ name: 'dispositifId', example: '0190c5a0-0000-7000-8000-00000000d153' })
  ouvrir(
    @Param('dispositifId', UuidParameter) dispositifId: string,
    @Body() body: EnveloppeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new OuvrirEnveloppe({ ...body, dispositifId }, context));
  }
}
