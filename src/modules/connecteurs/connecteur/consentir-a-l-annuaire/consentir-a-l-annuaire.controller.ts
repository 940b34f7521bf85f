import { Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ConsentirALAnnuaire } from './consentir-a-l-annuaire';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class ConsentirALAnnuaireController {
  constructor(private readonly commands: CommandBus) {}

  /** Consentir à paraître dans l'annuaire public : nom, commune et compétences. */
  @Act('annuaire', ConsentirALAnnuaire)
  consentir(@Context() context: CommandContext) {
    return this.commands.execute(new ConsentirALAnnuaire({}, context));
  }
}
