import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { SuspensionDuStatutBody } from './suspendre-statut.body';
import { SuspendreStatut } from './suspendre-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class SuspendreStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Suspendre le statut ; l'entreprise garde sa place. Mission. */
  @Act('suspension', SuspendreStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  suspendre(
    @Param('siren', SIREN) siren: string,
    @Body() body: SuspensionDuStatutBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SuspendreStatut({ ...body, siren }, context));
  }
}
