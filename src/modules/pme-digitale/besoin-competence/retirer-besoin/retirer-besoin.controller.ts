import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetirerBesoin } from './retirer-besoin';

@ApiTags('Prêt de compétences')
@Controller('api/v1/besoins-de-competences')
export class RetirerBesoinController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer son besoin, tant que rien n'y pourvoit. L'entreprise. */
  @Act(':besoinId/retrait', RetirerBesoin)
  @ApiParam({ name: 'besoinId', example: '0190c5a0-0000-7000-8000-000000000711' })
  retirer(@Param('besoinId', UuidParameter) besoinId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerBesoin({ besoinId }, context));
  }
}
