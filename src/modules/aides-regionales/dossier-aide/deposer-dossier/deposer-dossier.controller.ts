import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DeposerDossier } from './deposer-dossier';
import { DepotBody } from './deposer-dossier.body';

@ApiTags("Dossiers d'aide")
@Controller('api/v1/dossiers-aide')
export class DeposerDossierController {
  constructor(private readonly commands: CommandBus) {}

  /** Déposer un dossier d'aide. L'entreprise, ou un instructeur de sa région ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':dossierId/depot', DeposerDossier)
  @ApiParam({ name: 'dossierId', example: '0190c5a0-0000-7000-8000-0000000000d1' })
  deposer(
    @Param('dossierId', UuidParameter) dossierId: string,
    @Body() body: DepotBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DeposerDossier({ ...body, dossierId }, context));
  }
}
