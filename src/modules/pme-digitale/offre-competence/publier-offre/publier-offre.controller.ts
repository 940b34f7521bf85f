import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PublierOffre } from './publier-offre';
import { OffreDeCompetencesBody } from './publier-offre.body';

@ApiTags('Prêt de compétences')
@Controller('api/v1/offres-de-competences')
export class PublierOffreController {
  constructor(private readonly commands: CommandBus) {}

  /** Publier une offre de compétences, sans nommer personne. L'entreprise qui a le statut ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':offreId/publication', PublierOffre)
  @ApiParam({ name: 'offreId', example: '0190c5a0-0000-7000-8000-000000000701' })
  publier(
    @Param('offreId', UuidParameter) offreId: string,
    @Body() body: OffreDeCompetencesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PublierOffre({ ...body, offreId }, context));
  }
}
