import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { PublierBesoin } from './publier-besoin';
import { BesoinDeCompetencesBody } from './publier-besoin.body';

@ApiTags('Prêt de compétences')
@Controller('api/v1/besoins-de-competences')
export class PublierBesoinController {
  constructor(private readonly commands: CommandBus) {}

  /** Publier un besoin de compétences ; les offres qui peuvent y répondre se classent ensuite. L'entreprise qui a le statut ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':besoinId/publication', PublierBesoin)
  @ApiParam({ name: 'besoinId', example: '0190c5a0-0000-7000-8000-000000000711' })
  publier(
    @Param('besoinId', UuidParameter) besoinId: string,
    @Body() body: BesoinDeCompetencesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PublierBesoin({ ...body, besoinId }, context));
  }
}
