import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { OuvrirDispositif } from './ouvrir-dispositif';
import { DispositifBody } from './ouvrir-dispositif.body';

@ApiTags('Dispositifs')
@Controller('api/v1/dispositifs')
export class OuvrirDispositifController {
  constructor(private readonly commands: CommandBus) {}

  /** Ouvrir un dispositif d'aide dans sa région. Responsable de la région ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':dispositifId/ouverture', OuvrirDispositif)
  @ApiParam({ name: 'dispositifId', example: '0190c5a0-0000-7000-8000-00000000d153' })
  ouvrir(
    @Param('dispositifId', UuidParameter) dispositifId: string,
    @Body() body: DispositifBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new OuvrirDispositif({ ...body, dispositifId }, context));
  }
}
