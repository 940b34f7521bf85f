import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../releve-designe.parameter';
import { RectificationDeReleveBody } from './rectifier-releve-pret.body';
import { RectifierRelevePret } from './rectifier-releve-pret';

@ApiTags('Relevés de prêt')
@Controller('api/v1/releves-de-pret')
export class RectifierRelevePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Rectifier un relevé, contesté ou non : un nouveau le remplace, et se valide à son tour. La prêteuse. */
  @Act(':conventionId/:mois/rectification', RectifierRelevePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  rectifier(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: RectificationDeReleveBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RectifierRelevePret({ ...body, conventionId, mois }, context));
  }
}
