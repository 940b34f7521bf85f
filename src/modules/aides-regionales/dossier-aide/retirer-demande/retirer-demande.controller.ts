import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { authorize, type CommandContext, type Transacted } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PersonnesConnues } from '#modules/habilitations';
import { DemandeurInconnu } from '../dossier-aide.errors';
import { RetirerDemande } from './retirer-demande';
import { RetraitBody } from './retirer-demande.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class RetirerDemandeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly personnes: PersonnesConnues,
  ) {}

  /** Retirer la demande avant la décision ; ce qui était réservé est libéré. L'entreprise, ou un instructeur de sa région. */
  @Act(':dossierId/retrait', RetirerDemande)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  async retirer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: RetraitBody,
    @Context() context: CommandContext,
  ) {
    const command = new RetirerDemande({ ...body, dossierId }, context);
    authorize(command);
    if (body.demandeePar !== undefined && !(await this.personnes.estConnue(body.demandeePar)))
      throw new DemandeurInconnu();
    return this.commands.execute<RetirerDemande, Transacted>(command);
  }
}
