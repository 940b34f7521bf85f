import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RuptureDePretBody } from './rompre-pret.body';
import { RomprePret } from './rompre-pret';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class RomprePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Mettre fin au prêt avant son terme, ou renoncer à la convention avant son début. L'une des deux entreprises. */
  @Act(':conventionId/rupture', RomprePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  rompre(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: RuptureDePretBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RomprePret({ ...body, conventionId }, context));
  }
}
