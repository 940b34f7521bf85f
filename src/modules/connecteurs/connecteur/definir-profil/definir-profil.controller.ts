import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ProfilBody } from '../profil.body';
import { DefinirProfil } from './definir-profil';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class DefinirProfilController {
  constructor(private readonly commands: CommandBus) {}

  /** Changer son profil : le profil entier, qui remplace le précédent. */
  @Act('profil', DefinirProfil)
  definir(@Body() body: ProfilBody, @Context() context: CommandContext) {
    return this.commands.execute(new DefinirProfil({ ...body }, context));
  }
}
