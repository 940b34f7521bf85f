import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../releve-designe.parameter';
import { RelevePretDesigneBody } from '../releve-designe.body';
import { ValiderRelevePret } from './valider-releve-pret';

@ApiTags('Relevés de prêt')
@Controller('api/v1/releves-de-pret')
export class ValiderRelevePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Valider un relevé. L'utilisatrice, par une autre personne que qui l'a saisi. */
  @Act(':conventionId/:mois/validation', ValiderRelevePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  valider(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: RelevePretDesigneBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ValiderRelevePret({ ...body, conventionId, mois }, context));
  }
}
