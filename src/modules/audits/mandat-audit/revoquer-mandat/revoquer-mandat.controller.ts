import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RevoquerMandatDAudit } from './revoquer-mandat';
import { RevocationDeMandatBody } from './revoquer-mandat.body';

@ApiTags('Audits')
@Controller('api/v1/mandats-audit')
export class RevoquerMandatDAuditController {
  constructor(private readonly commands: CommandBus) {}

  /** Révoquer un mandat d'audit : la demande suivante de l'auditeur est refusée. Mission. */
  @Act(':mandatId/revocation', RevoquerMandatDAudit)
  @ApiParam({ name: 'mandatId', example: '0190c5a0-0000-7000-8000-00000000a001' })
  revoquer(
    @Param('mandatId', UuidParameter) mandatId: string,
    @Body() body: RevocationDeMandatBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RevoquerMandatDAudit({ ...body, mandatId }, context));
  }
}
