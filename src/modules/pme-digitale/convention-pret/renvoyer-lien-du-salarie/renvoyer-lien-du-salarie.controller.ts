import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RenvoyerLienDuSalarie } from './renvoyer-lien-du-salarie';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class RenvoyerLienDuSalarieController {
  constructor(private readonly commands: CommandBus) {}

  /** Envoyer un autre lien au salarié, un par jour au plus : pour répondre, ou pour retirer son accord. L'entreprise prêteuse. */
  @Act(':conventionId/lien', RenvoyerLienDuSalarie)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  renvoyer(@Param('conventionId', UuidParameter) conventionId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RenvoyerLienDuSalarie({ conventionId }, context));
  }
}
