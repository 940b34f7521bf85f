import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { AdmissibiliteBody } from './prononcer-admissibilite.body';
import { PrononcerAdmissibilite } from './prononcer-admissibilite';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class PrononcerAdmissibiliteController {
  constructor(private readonly commands: CommandBus) {}

  /** Dire que l'entreprise est admissible : une PME à ce jour, enrôlée. La cohorte l'admet ou la met en attente. Mission. */
  @Act('admissibilite', PrononcerAdmissibilite)
  @ApiParam({ name: 'siren', example: '552081317' })
  prononcer(@Param('siren', SIREN) siren: string, @Body() body: AdmissibiliteBody, @Context() context: CommandContext) {
    return this.commands.execute(new PrononcerAdmissibilite({ ...body, siren }, context));
  }
}
