import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetourAuPosteBody } from './constater-retour.body';
import { ConstaterRetour } from './constater-retour';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class ConstaterRetourController {
  constructor(private readonly commands: CommandBus) {}

  /** Constater le retour du salarié à son poste ou à un poste équivalent, une fois le prêt fini. L'entreprise prêteuse. */
  @Act(':conventionId/retour', ConstaterRetour)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  constater(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: RetourAuPosteBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ConstaterRetour({ ...body, conventionId }, context));
  }
}
