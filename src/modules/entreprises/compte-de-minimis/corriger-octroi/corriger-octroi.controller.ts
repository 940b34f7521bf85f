import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, PatternParameter, SIREN } from '#libs/http';
import { CorrigerOctroi } from './corriger-octroi';
import { CorrectionBody } from './corriger-octroi.body';

const CLE_D_AIDE = new PatternParameter(
  /^((dossier|prestation|amortissement):)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'Clé d’une aide du compte',
);

@ApiTags('Compte de minimis')
@Controller('api/v1/entreprises')
export class CorrigerOctroiController {
  constructor(private readonly commands: CommandBus) {}

  /** Corriger le montant d'une aide inscrite au compte. Mission, ou gestionnaire financier de la région. L'histoire reste lisible. */
  @Act(':siren/compte-de-minimis/:aideId/correction', CorrigerOctroi)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'aideId', example: '0190c5a0-0000-7000-8000-000000000001', description: 'Sa clé dans le compte.' })
  corriger(
    @Param('siren', SIREN) siren: string,
    @Param('aideId', CLE_D_AIDE) aideId: string,
    @Body() body: CorrectionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CorrigerOctroi({ ...body, siren, aideId }, context));
  }
}
