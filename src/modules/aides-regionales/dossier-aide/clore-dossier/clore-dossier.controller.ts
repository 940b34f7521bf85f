import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { CloreDossier } from './clore-dossier';
import { ClotureBody } from './clore-dossier.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class CloreDossierController {
  constructor(private readonly commands: CommandBus) {}

  /** Clore un dossier payé. Gestionnaire financier de la région. */
  @Act(':dossierId/cloture', CloreDossier)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  clore(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: ClotureBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CloreDossier({ ...body, dossierId }, context));
  }
}
