import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_D_ACTION, PERIODE, REGION } from '../feuille-designee.parameter';
import { RealiserAction } from './realiser-action';

@ApiTags('Feuilles de route')
@Controller('api/v1/feuilles-de-route')
export class RealiserActionController {
  constructor(private readonly commands: CommandBus) {}

  /** Dire une action réalisée. Responsable de la région. */
  @Act(':region/:periode/actions/:action/realisation', RealiserAction)
  @ApiParam({ name: 'region', example: '53' })
  @ApiParam({ name: 'periode', example: '2026-2027' })
  @ApiParam({ name: 'action', example: 'A1' })
  realiser(
    @Param('region', REGION) region: string,
    @Param('periode', PERIODE) periode: string,
    @Param('action', CODE_D_ACTION) action: string,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RealiserAction({ region, periode, action }, context));
  }
}
