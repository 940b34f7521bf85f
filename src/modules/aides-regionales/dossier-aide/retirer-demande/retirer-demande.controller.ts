import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetirerDemande } from './retirer-demande';
import { RetraitBody } from './retirer-demande.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class RetirerDemandeController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer la demande avant la décision ; ce qui était réservé est libéré. L'entreprise, ou un instructeur de sa région. */
  @Act(':dossierId/retrait', RetirerDemande)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  retirer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: RetraitBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RetirerDemande({ ...body, dossierId }, context));
  }
}
