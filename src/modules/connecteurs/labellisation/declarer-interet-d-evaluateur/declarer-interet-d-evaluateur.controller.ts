import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DeclarerInteretDEvaluateur } from './declarer-interet-d-evaluateur';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class DeclarerInteretDEvaluateurController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer que l'on a un intérêt dans ce connecteur : on n'évalue ni ne décide plus rien de lui. Évaluateur, mission. */
  @Act('interets', DeclarerInteretDEvaluateur)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  declarer(@Param('connecteurId', UuidParameter) connecteurId: string, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerInteretDEvaluateur({ connecteurId }, context));
  }
}
