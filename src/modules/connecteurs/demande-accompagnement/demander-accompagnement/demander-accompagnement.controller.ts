import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DemandeBody } from './demander-accompagnement.body';
import { DemanderAccompagnement } from './demander-accompagnement';

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class DemanderAccompagnementController {
  constructor(private readonly commands: CommandBus) {}

  /** Demander un accompagnement. L'entreprise, ou sa région pour elle ; l'identifiant (UUID) est choisi par l'appelant. */
  @Act(':demandeId/depot', DemanderAccompagnement)
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  demander(
    @Param('demandeId', UuidParameter) demandeId: string,
    @Body() body: DemandeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new DemanderAccompagnement({ ...body, demandeId }, context));
  }
}
