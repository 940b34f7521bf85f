import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { LeverSuspension } from './lever-suspension';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class LeverSuspensionController {
  constructor(private readonly commands: CommandBus) {}

  /** Lever la suspension du label. Mission. */
  @Act('suspension/levee', LeverSuspension)
  @ApiParam({ name: 'siren', example: '552081317' })
  lever(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new LeverSuspension({ siren }, context));
  }
}
