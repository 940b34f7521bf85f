import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { AbsenceBody } from './declarer-absence.body';
import { DeclarerAbsence } from './declarer-absence';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class DeclarerAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer une absence, avec un délégué si l'on veut. */
  @Act('absence', DeclarerAbsence)
  declarer(@Body() body: AbsenceBody, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerAbsence({ ...body }, context));
  }
}
