import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { NATURES_DE_CHARTE, type NatureDeCharte } from '../charte.events';
import { NATURE_DE_CHARTE } from '../nature.parameter';
import { PublierCharte } from './publier-charte';
import { CharteBody } from './publier-charte.body';

@ApiTags('Chartes')
@Controller('api/v1/chartes')
export class PublierCharteController {
  constructor(private readonly commands: CommandBus) {}

  /** Publier une version d'une charte, qui remplace la précédente. Mission ; le même texte encore ne change rien. */
  @Act(':nature/publication', PublierCharte)
  @ApiParam({ name: 'nature', schema: { type: 'string', enum: [...NATURES_DE_CHARTE], example: 'partenaire' } })
  publier(
    @Param('nature', NATURE_DE_CHARTE) nature: NatureDeCharte,
    @Body() body: CharteBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PublierCharte({ ...body, nature }, context));
  }
}
