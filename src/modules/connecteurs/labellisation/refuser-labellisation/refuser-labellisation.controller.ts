import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RefusDeLabellisationBody } from './refuser-labellisation.body';
import { RefuserLabellisation } from './refuser-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class RefuserLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser le label, avec ses motifs, après deux évaluations. Mission, une troisième personne. */
  @Act('refus', RefuserLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  refuser(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: RefusDeLabellisationBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RefuserLabellisation({ ...body, connecteurId }, context));
  }
}
