import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { AbsenceAnnuleeBody } from './annuler-absence.body';
import { AnnulerAbsence } from './annuler-absence';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class AnnulerAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  /** Annuler une absence à venir, ou en cours. */
  @Act('absence/annulation', AnnulerAbsence)
  annuler(@Body() body: AbsenceAnnuleeBody, @Context() context: CommandContext) {
    return this.commands.execute(new AnnulerAbsence({ ...body }, context));
  }
}
