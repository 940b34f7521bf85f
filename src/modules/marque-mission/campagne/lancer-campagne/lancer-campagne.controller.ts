import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_DE_CAMPAGNE } from '../code-de-campagne.parameter';
import { LancerCampagne } from './lancer-campagne';
import { CampagneBody } from './lancer-campagne.body';

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class LancerCampagneController {
  constructor(private readonly commands: CommandBus) {}

  /** Lancer une campagne sous un code d'origine qui n'est qu'à elle. Mission, ou responsable d'une région. */
  @Act(':code/lancement', LancerCampagne)
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  lancer(
    @Param('code', CODE_DE_CAMPAGNE) code: string,
    @Body() body: CampagneBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new LancerCampagne({ ...body, code }, context));
  }
}
