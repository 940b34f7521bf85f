import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CODE_DE_CAMPAGNE } from '../code-de-campagne.parameter';
import { CloreCampagne } from './clore-campagne';
import { ClotureDeCampagneBody } from './clore-campagne.body';

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class CloreCampagneController {
  constructor(private readonly commands: CommandBus) {}

  /** Clore la campagne, avec son coût ; on ne s'enrôle plus sous son code ensuite. Qui l'a lancée. */
  @Act(':code/cloture', CloreCampagne)
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  clore(
    @Param('code', CODE_DE_CAMPAGNE) code: string,
    @Body() body: ClotureDeCampagneBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CloreCampagne({ ...body, code }, context));
  }
}
