import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { PERIODE, REGION } from '../feuille-designee.parameter';
import { ReviserFeuille } from './reviser-feuille';
import { RevisionDeFeuilleBody } from './reviser-feuille.body';

@ApiTags('Feuilles de route')
@Controller('api/v1/feuilles-de-route')
export class ReviserFeuilleController {
  constructor(private readonly commands: CommandBus) {}

  /** Réviser la feuille de route : les actions données remplacent celles d'avant. Responsable de la région. */
  @Act(':region/:periode/revision', ReviserFeuille)
  @ApiParam({ name: 'region', example: '53' })
  @ApiParam({ name: 'periode', example: '2026-2027' })
  reviser(
    @Param('region', REGION) region: string,
    @Param('periode', PERIODE) periode: string,
    @Body() body: RevisionDeFeuilleBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReviserFeuille({ ...body, region, periode }, context));
  }
}
