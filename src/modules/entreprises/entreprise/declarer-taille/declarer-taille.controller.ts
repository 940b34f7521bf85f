import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DeclarerTaille } from './declarer-taille';
import { TailleBody } from './declarer-taille.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class DeclarerTailleController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer la taille d'un exercice : la catégorie de PME en découle. Mission, région de l'entreprise, ou l'entreprise elle-même. */
  @Act(':siren/taille', DeclarerTaille)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(@Param('siren', SIREN) siren: string, @Body() body: TailleBody, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerTaille({ ...body, siren }, context));
  }
}
