import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { DemandeDesigneeBody } from '../demande-designee.body';
import { AccorderLabellisation } from './accorder-labellisation';

@ApiTags('Label des connecteurs')
@Controller('api/v1/connecteurs/:connecteurId/labellisation')
export class AccorderLabellisationController {
  constructor(private readonly commands: CommandBus) {}

  /** Accorder ou renouveler le label, après deux évaluations suffisantes. Mission, une troisième personne. */
  @Act('accord', AccorderLabellisation)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  accorder(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: DemandeDesigneeBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new AccorderLabellisation({ ...body, connecteurId }, context));
  }
}
