import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SuspensionDePretBody } from './suspendre-pret.body';
import { SuspendrePret } from './suspendre-pret';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class SuspendrePretController {
  constructor(private readonly commands: CommandBus) {}

  /** Suspendre le prêt. L'une des deux entreprises. */
  @Act(':conventionId/suspension', SuspendrePret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  suspendre(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: SuspensionDePretBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SuspendrePret({ ...body, conventionId }, context));
  }
}
