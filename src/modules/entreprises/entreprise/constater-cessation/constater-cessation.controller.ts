import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { ConstaterCessation } from './constater-cessation';
import { CessationBody } from './constater-cessation.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class ConstaterCessationController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer la cessation d'une entreprise. Mission, région de l'entreprise, ou l'entreprise elle-même. */
  @Act(':siren/cessation', ConstaterCessation)
  @ApiParam({ name: 'siren', example: '552081317' })
  constater(@Param('siren', SIREN) siren: string, @Body() body: CessationBody, @Context() context: CommandContext) {
    return this.commands.execute(new ConstaterCessation({ ...body, siren }, context));
  }
}
