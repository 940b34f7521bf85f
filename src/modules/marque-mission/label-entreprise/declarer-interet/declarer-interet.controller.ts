import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DeclarerInteret } from './declarer-interet';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class DeclarerInteretController {
  constructor(private readonly commands: CommandBus) {}

  /** Déclarer que l'on a un intérêt dans cette entreprise : on n'évalue ni ne décide plus rien d'elle. Évaluateur, mission. */
  @Act('interets', DeclarerInteret)
  @ApiParam({ name: 'siren', example: '552081317' })
  declarer(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new DeclarerInteret({ siren }, context));
  }
}
