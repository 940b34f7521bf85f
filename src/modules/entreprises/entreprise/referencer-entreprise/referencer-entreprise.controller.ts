import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { ReferencerEntreprise } from './referencer-entreprise';
import { ReferencementBody } from './referencer-entreprise.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class ReferencerEntrepriseController {
  constructor(private readonly commands: CommandBus) {}

  /** Référencer une entreprise par le SIRET de son établissement. Mission, région de l'établissement, ou l'entreprise elle-même. */
  @Act('', ReferencerEntreprise)
  referencer(@Body() body: ReferencementBody, @Context() context: CommandContext) {
    return this.commands.execute(new ReferencerEntreprise({ ...body }, context));
  }
}
