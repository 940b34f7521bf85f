import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { DecisionDAmortissementBody } from './retenir-amortissement.body';
import { RetenirAmortissement } from './retenir-amortissement';

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class RetenirAmortissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Retenir une demande : l'argent est alors demandé à l'enveloppe et au compte de minimis, et l'amortissement accordé quand les deux le tiennent. Instructeur de la région. */
  @Act(':conventionId/:mois/decision', RetenirAmortissement)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  retenir(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: DecisionDAmortissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RetenirAmortissement({ ...body, conventionId, mois }, context));
  }
}
