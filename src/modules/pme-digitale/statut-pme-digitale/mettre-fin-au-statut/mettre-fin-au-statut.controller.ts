import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { FinDuStatutBody } from './mettre-fin-au-statut.body';
import { MettreFinAuStatut } from './mettre-fin-au-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class MettreFinAuStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Mettre fin au statut ; sa place va à qui attend. Mission. */
  @Act('fin', MettreFinAuStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  mettreFin(@Param('siren', SIREN) siren: string, @Body() body: FinDuStatutBody, @Context() context: CommandContext) {
    return this.commands.execute(new MettreFinAuStatut({ ...body, siren }, context));
  }
}
