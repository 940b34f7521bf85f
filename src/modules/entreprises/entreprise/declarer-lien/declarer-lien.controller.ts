import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DeclarerLien } from './declarer-lien';
import { LienBody } from './declarer-lien.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class DeclarerLienController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer un lien de capital ou de contrôle avec une autre entreprise. Mission, région de l'entreprise, ou l'entreprise elle-même. */
  @Act(':siren/liens', DeclarerLien)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(@Param('siren', SIREN) siren: string, @Body() body: LienBody, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerLien({ ...body, siren }, context));
  }
}
