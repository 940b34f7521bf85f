import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { authorize, type CommandContext, type Transacted } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PersonnesConnues } from '#modules/habilitations';
import { EvaluateurInconnu } from '../labellisation.errors';
import { AffectationBody } from './affecter-evaluateurs.body';
import { AffecterEvaluateurs } from './affecter-evaluateurs';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class AffecterEvaluateursController {
  constructor(
    private readonly commands: CommandBus,
    private readonly personnes: PersonnesConnues,
  ) {}

  /** Affecter deux évaluateurs sans intérêt dans le candidat, connus du programme. Mission. */
  @Act('evaluateurs', AffecterEvaluateurs)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  async affecter(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: AffectationBody,
    @Context() context: CommandContext,
  ) {
    const command = new AffecterEvaluateurs({ ...body, connecteurId }, context);
    authorize(command);
    const connus = await Promise.all(body.evaluateurs.map((personneId) => this.personnes.estConnue(personneId)));
    if (connus.includes(false)) throw new EvaluateurInconnu();
    return this.commands.execute<AffecterEvaluateurs, Transacted>(command);
  }
}
