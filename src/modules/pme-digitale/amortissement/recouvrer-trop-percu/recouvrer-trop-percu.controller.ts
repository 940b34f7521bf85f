import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { RecouvrementDeTropPercuBody } from './recouvrer-trop-percu.body';
import { RecouvrerTropPercu } from './recouvrer-trop-percu';

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class RecouvrerTropPercuController {
  constructor(private readonly commands: CommandBus) {}

  /** Constater que l'entreprise a rendu ce qui a été payé en trop. Comptable de la région. */
  @Act(':conventionId/:mois/recouvrement', RecouvrerTropPercu)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  recouvrer(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: RecouvrementDeTropPercuBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RecouvrerTropPercu({ ...body, conventionId, mois }, context));
  }
}
