import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { EcarterRetrait } from './ecarter-retrait';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class EcarterRetraitController {
  constructor(private readonly commands: CommandBus) {}

  /** Renoncer à un retrait envisagé. Mission. */
  @Act('retrait-envisage/abandon', EcarterRetrait)
  @ApiParam({ name: 'siren', example: '552081317' })
  ecarter(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new EcarterRetrait({ siren }, context));
  }
}
