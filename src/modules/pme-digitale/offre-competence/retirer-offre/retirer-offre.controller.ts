import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RetirerOffre } from './retirer-offre';

@ApiTags('Prêt de compétences')
@Controller('api/v1/offres-de-competences')
export class RetirerOffreController {
  constructor(private readonly commands: CommandBus) {}

  /** Retirer son offre : rien d'autre ne s'y apparie, ce qui est conclu reste. L'entreprise. */
  @Act(':offreId/retrait', RetirerOffre)
  @ApiParam({ name: 'offreId', example: '0190c5a0-0000-7000-8000-000000000701' })
  retirer(@Param('offreId', UuidParameter) offreId: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetirerOffre({ offreId }, context));
  }
}
