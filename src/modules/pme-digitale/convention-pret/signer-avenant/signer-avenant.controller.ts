import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AvenantBody } from './signer-avenant.body';
import { SignerAvenant } from './signer-avenant';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class SignerAvenantController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer l'avenant au contrat de travail, signé par le salarié et son employeur. L'entreprise prêteuse. */
  @Act(':conventionId/avenant', SignerAvenant)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  signer(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: AvenantBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SignerAvenant({ ...body, conventionId }, context));
  }
}
