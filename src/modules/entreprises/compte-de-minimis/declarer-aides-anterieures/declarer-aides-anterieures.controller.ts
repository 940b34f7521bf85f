import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DeclarerAidesAnterieures } from './declarer-aides-anterieures';
import { DeclarationBody } from './declarer-aides-anterieures.body';

@ApiTags('Compte de minimis')
@Controller('api/v1/entreprises')
export class DeclarerAidesAnterieuresController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer les aides de minimis déjà reçues. L'entreprise, sa région ou la mission. */
  @Act(':siren/aides-anterieures', DeclarerAidesAnterieures)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(@Param('siren', SIREN) siren: string, @Body() body: DeclarationBody, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerAidesAnterieures({ ...body, siren }, context));
  }
}
