import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { DemanderPreuves } from './demander-preuves';
import { PreuvesDemandeesBody } from './demander-preuves.body';

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises/:siren/label')
export class DemanderPreuvesController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander à l'entreprise des preuves ; le délai du silence s'arrête jusqu'à la dernière. Évaluateur. */
  @Act('candidature/preuves-demandees', DemanderPreuves)
  @ApiParam({ name: 'siren', example: '552081317' })
  demander(
    @Param('siren', SIREN) siren: string,
    @Body() body: PreuvesDemandeesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemanderPreuves({ ...body, siren }, context));
  }
}
