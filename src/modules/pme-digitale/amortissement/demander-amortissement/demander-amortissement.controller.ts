import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { DemandeDAmortissementBody } from './demander-amortissement.body';
import { DemanderAmortissement } from './demander-amortissement';

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class DemanderAmortissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander l'amortissement d'un mois dont le relevé est validé. L'entreprise que la convention désigne. */
  @Act(':conventionId/:mois/demande', DemanderAmortissement)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  demander(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: DemandeDAmortissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemanderAmortissement({ ...body, conventionId, mois }, context));
  }
}
