import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { RefusDAmortissementBody } from './refuser-amortissement.body';
import { RefuserAmortissement } from './refuser-amortissement';

@ApiTags('Amortissement public des prêts')
@Controller('api/v1/amortissements')
export class RefuserAmortissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser une demande, ou reprendre ce qui est accordé et non payé. Instructeur de la région. */
  @Act(':conventionId/:mois/refus', RefuserAmortissement)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  refuser(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @Body() body: RefusDAmortissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RefuserAmortissement({ ...body, conventionId, mois }, context));
  }
}
