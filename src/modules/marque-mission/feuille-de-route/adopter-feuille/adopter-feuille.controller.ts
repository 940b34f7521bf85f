import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { PERIODE, REGION } from '../feuille-designee.parameter';
import { AdopterFeuille } from './adopter-feuille';
import { FeuilleDeRouteBody } from './adopter-feuille.body';

@ApiTags('Feuilles de route')
@Controller('api/v1/feuilles-de-route')
export class AdopterFeuilleController {
  constructor(private readonly commands: CommandBus) {}

  /** Adopter la feuille de route de sa région pour une période, une seule fois. Responsable de la région. */
  @Act(':region/:periode/adoption', AdopterFeuille)
  @ApiParam({ name: 'region', example: '53' })
  @ApiParam({ name: 'periode', example: '2026-2027' })
  adopter(
    @Param('region', REGION) region: string,
    @Param('periode', PERIODE) periode: string,
    @Body() body: FeuilleDeRouteBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AdopterFeuille({ ...body, region, periode }, context));
  }
}
