import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { authorize, type CommandContext, type Transacted } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { PersonnesConnues } from '#modules/habilitations';
import { ExploitantInconnu } from '../entreprise.errors';
import { ReferencerEntreprise } from './referencer-entreprise';
import { ReferencementBody } from './referencer-entreprise.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class ReferencerEntrepriseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly personnes: PersonnesConnues,
  ) {}

  /** Référencer une entreprise par le SIRET de son établissement, ou lui en ajouter un. Mission, région de l'établissement, ou l'entreprise elle-même. */
  @Act('', ReferencerEntreprise)
  async referencer(@Body() body: ReferencementBody, @Context() context: CommandContext) {
    const command = new ReferencerEntreprise({ ...body }, context);
    authorize(command);
    if (body.exploitantId !== undefined && !(await this.personnes.estConnue(body.exploitantId)))
      throw new ExploitantInconnu();
    return this.commands.execute<ReferencerEntreprise, Transacted>(command);
  }
}
