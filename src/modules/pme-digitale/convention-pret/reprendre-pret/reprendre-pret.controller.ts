import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ReprendrePret } from './reprendre-pret';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class ReprendrePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Reprendre le prêt suspendu. L'une des deux entreprises. */
  @Act(':conventionId/reprise', ReprendrePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  reprendre(@Param('conventionId', UuidParameter) conventionId: string, @Context() context: CommandContext) {
    return this.commands.execute(new ReprendrePret({ conventionId }, context));
  }
}
