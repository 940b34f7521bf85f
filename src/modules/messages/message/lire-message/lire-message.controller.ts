import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { LireMessage } from './lire-message';

@ApiTags('Messages')
@Controller('api/v1/messages')
export class LireMessageController {
  constructor(private readonly commands: CommandBus) {}

  /** Marquer un message comme lu. Son destinataire, dans quelque rôle qu'il agisse. */
  @Act(':messageId/lecture', LireMessage)
  @ApiParam({ name: 'messageId', example: '0190c5a0-0000-7000-8000-00000000e001' })
  lire(@Param('messageId', UuidParameter) messageId: string, @Context() context: CommandContext) {
    return this.commands.execute(new LireMessage({ messageId }, context));
  }
}
