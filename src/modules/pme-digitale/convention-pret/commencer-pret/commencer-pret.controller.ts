import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { CommencerPret } from './commencer-pret';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class CommencerPretController {
  constructor(private readonly commands: CommandBus) {}

  /** Commencer le prêt, une fois réunis l'accord du salarié, l'avenant, les deux consultations et les deux signatures. L'entreprise prêteuse. */
  @Act(':conventionId/debut', CommencerPret)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  commencer(@Param('conventionId', UuidParameter) conventionId: string, @Context() context: CommandContext) {
    return this.commands.execute(new CommencerPret({ conventionId }, context));
  }
}
