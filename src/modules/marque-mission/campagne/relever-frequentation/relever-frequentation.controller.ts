import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_DE_CAMPAGNE } from '../code-de-campagne.parameter';
import { ReleverFrequentation } from './relever-frequentation';
import { FrequentationBody } from './relever-frequentation.body';

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class ReleverFrequentationController {
  constructor(private readonly commands: CommandBus) {}

  /** Relever qui est venu un jour, en nombres ; d'autres nombres pour ce jour le corrigent. Qui a lancé la campagne. */
  @Act(':code/frequentation', ReleverFrequentation)
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  relever(
    @Param('code', CODE_DE_CAMPAGNE) code: string,
    @Body() body: FrequentationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReleverFrequentation({ ...body, code }, context));
  }
}
