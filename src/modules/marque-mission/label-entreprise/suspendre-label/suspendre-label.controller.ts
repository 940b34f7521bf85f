import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { SuspendreLabel } from './suspendre-label';
import { SuspensionBody } from './suspendre-label.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class SuspendreLabelController {
  constructor(private readonly commands: CommandBus) {}

  /** Suspendre le label. Mission. */
  @Act('suspension', SuspendreLabel)
  @ApiParam({ name: 'siren', example: '552081317' })
  suspendre(@Param('siren', SIREN) siren: string, @Body() body: SuspensionBody, @Context() context: CommandContext) {
    return this.commands.execute(new SuspendreLabel({ ...body, siren }, context));
  }
}
