import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { QuotaBody } from './fixer-quota.body';
import { FixerQuota } from './fixer-quota';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class FixerQuotaController {
  constructor(private readonly commands: CommandBus) {}

  /** Changer un quota, par une décision motivée. Un quota relevé admet aussitôt qui attendait. Mission. */
  @Act(':experimentationId/quotas', FixerQuota)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  fixer(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Body() body: QuotaBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FixerQuota({ ...body, experimentationId }, context));
  }
}
