import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { FermerDispositif } from './fermer-dispositif';
import { FermetureBody } from './fermer-dispositif.body';

@ApiTags('Dispositifs')
@Controller('api/v1/dispositifs')
export class FermerDispositifController {
  constructor(private readonly commands: CommandBus) {}

  /** Fermer un dispositif : plus aucun dépôt désormais, et les dossiers déposés suivent leur cours. Responsable de la région. */
  @Act(':dispositifId/fermeture', FermerDispositif)
  @ApiParam({ name: 'dispositifId', example: '0190c5a0-0000-7000-8000-00000000d153' })
  fermer(
    @Param('dispositifId', UuidParameter) dispositifId: string,
    @Body() body: FermetureBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FermerDispositif({ ...body, dispositifId }, context));
  }
}
