import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RenouvellementDePretBody } from './renouveler-pret.body';
import { RenouvelerPret } from './renouveler-pret';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class RenouvelerPretController {
  constructor(private readonly commands: CommandBus) {}

  /** Proposer un dernier jour plus tardif : accord, avenant et signatures sont demandés de nouveau, et le prêt continue d'ici là. L'entreprise prêteuse. */
  @Act(':conventionId/renouvellement', RenouvelerPret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  renouveler(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: RenouvellementDePretBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RenouvelerPret({ ...body, conventionId }, context));
  }
}
