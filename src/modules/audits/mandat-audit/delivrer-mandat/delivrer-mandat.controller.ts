import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DelivrerMandatDAudit } from './delivrer-mandat';
import { MandatDAuditBody } from './delivrer-mandat.body';

@ApiTags('Audits')
@Controller('api/v1/mandats-audit')
export class DelivrerMandatDAuditController {
  constructor(private readonly commands: CommandBus) {}

  /** Délivrer un mandat à un auditeur : ce qu'il lit, et jusqu'à quand. Mission. */
  @Act(':mandatId/delivrance', DelivrerMandatDAudit)
  @ApiParam({ name: 'mandatId', example: '0190c5a0-0000-7000-8000-00000000a001' })
  delivrer(
    @Param('mandatId', UuidParameter) mandatId: string,
    @Body() body: MandatDAuditBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DelivrerMandatDAudit({ ...body, mandatId }, context));
  }
}
