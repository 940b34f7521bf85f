import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { RetablirStatut } from './retablir-statut';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class RetablirStatutController {
  constructor(private readonly commands: CommandBus) {}

  /** Rétablir un statut suspendu. Mission. */
  @Act('suspension/levee', RetablirStatut)
  @ApiParam({ name: 'siren', example: '552081317' })
  retablir(@Param('siren', SIREN) siren: string, @Context() context: CommandContext) {
    return this.commands.execute(new RetablirStatut({ siren }, context));
  }
}
