import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, CodeParameter, Context } from '#libs/http';
import { FigerGroupesDeComparaison } from './figer-groupes-de-comparaison';

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class FigerGroupesDeComparaisonController {
  constructor(private readonly commands: CommandBus) {}

  /** Figer, une fois, les entreprises admises et celles de la liste d'attente qui seront comparées. Mission, dans l'année de l'ouverture. */
  @Act(':experimentationId/groupes-de-comparaison', FigerGroupesDeComparaison)
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  figer(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FigerGroupesDeComparaison({ experimentationId }, context));
  }
}
