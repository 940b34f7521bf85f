import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { PaiementDAmortissementBody } from './payer-amortissement.body';
import { PayerAmortissement } from './payer-amortissement';

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class PayerAmortissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Payer ce qui est accordé. Comptable de la région, une autre personne que qui l'a retenu. */
  @Act(':conventionId/:mois/paiement', PayerAmortissement)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  payer(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: PaiementDAmortissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PayerAmortissement({ ...body, conventionId, mois }, context));
  }
}
