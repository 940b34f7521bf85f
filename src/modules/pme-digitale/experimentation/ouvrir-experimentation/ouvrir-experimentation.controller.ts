import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { OuvertureDExperimentationBody } from './ouvrir-experimentation.body';
import { OuvrirExperimentation } from './ouvrir-experimentation';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class OuvrirExperimentationController {
  constructor(private readonly commands: CommandBus) {}

  /** Ouvrir une expérimentation, avec ses places et un plafond par région, par taille et par secteur. Mission ; le code est choisi par l'appelant. */
  @Act(':experimentationId/ouverture', OuvrirExperimentation)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  ouvrir(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Body() body: OuvertureDExperimentationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new OuvrirExperimentation({ ...body, experimentationId }, context));
  }
}
