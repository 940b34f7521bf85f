import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { EnvisagerRetrait } from './envisager-retrait';
import { RetraitEnvisageBody } from './envisager-retrait.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class EnvisagerRetraitController {
  constructor(private readonly commands: CommandBus) {}

  /** Avertir l'entreprise que son label peut lui être retiré ; elle a quinze jours pour répondre. Mission. */
  @Act('retrait-envisage', EnvisagerRetrait)
  @ApiParam({ name: 'siren', example: '552081317' })
  envisager(
    @Param('siren', SIREN) siren: string,
    @Body() body: RetraitEnvisageBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new EnvisagerRetrait({ ...body, siren }, context));
  }
}
