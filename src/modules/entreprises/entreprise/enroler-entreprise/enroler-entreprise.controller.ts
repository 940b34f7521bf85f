import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { v5 as uuidv5 } from 'uuid';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { EnrolerEntreprise } from './enroler-entreprise';
import { EnrolementBody } from './enroler-entreprise.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class EnrolerEntrepriseController {
  constructor(private readonly commands: CommandBus) {}

  /** Enrôler dans le programme une entreprise référencée. Elle constitue alors une entreprise unique à elle seule. */
  @Act(':siren/enrolement', EnrolerEntreprise)
  @ApiParam({ name: 'siren', example: '552081317' })
  enroler(@Param('siren', SIREN) siren: string, @Body() body: EnrolementBody, @Context() context: CommandContext) {
    const entrepriseUniqueId = uuidv5('entreprise-unique', context.commandId);
    return this.commands.execute(new EnrolerEntreprise({ ...body, siren, entrepriseUniqueId }, context));
  }
}
