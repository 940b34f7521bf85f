import { Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { RetirerDeLAnnuaire } from './retirer-de-l-annuaire';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class RetirerDeLAnnuaireController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer son consentement à l'annuaire public. */
  @Act('annuaire/retrait', RetirerDeLAnnuaire)
  retirer(@Context() context: CommandContext) {
    return this.commands.execute(new RetirerDeLAnnuaire({}, context));
  }
}
