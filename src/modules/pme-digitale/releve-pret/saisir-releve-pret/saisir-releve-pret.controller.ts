import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../releve-designe.parameter';
import { RelevePretBody } from '../saisie.body';
import { SaisirRelevePret } from './saisir-releve-pret';

@ApiTags('Relevés de prêt')
@Controller('api/v1/releves-de-pret')
export class SaisirRelevePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Saisir le relevé d'un mois : heures, coûts, facture. La prêteuse ; la facture ne dépasse pas ce qui a été payé. */
  @Act(':conventionId/:mois/saisie', SaisirRelevePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  saisir(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: RelevePretBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SaisirRelevePret({ ...body, conventionId, mois }, context));
  }
}
