import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { InteretsBody } from './declarer-interets.body';
import { DeclarerInterets } from './declarer-interets';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class DeclarerInteretsController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer les entreprises où l'on a un intérêt : la liste entière, qui remplace la précédente. */
  @Act('interets', DeclarerInterets)
  declarer(@Body() body: InteretsBody, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerInterets({ sirens: body.interets.map(({ siren }) => siren) }, context));
  }
}
