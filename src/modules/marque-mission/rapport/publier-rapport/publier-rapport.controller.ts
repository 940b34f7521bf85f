import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, PatternParameter } from '#libs/http';
import { PublierRapport } from './publier-rapport';

const TRIMESTRE = new PatternParameter(/^20\d{2}-T[1-4]$/, 'trimestre de la forme 2026-T1');

@ApiTags('Rapports')
@Controller('api/v1/rapports')
export class PublierRapportController {
  constructor(private readonly commands: CommandBus) {}

  /** Publier le rapport d'un trimestre fini, avec les relevés qui en sont publiés ; il est numéroté et ne change plus. Mission. */
  @Act(':trimestre/publication', PublierRapport)
  @ApiParam({ name: 'trimestre', example: '2026-T1' })
  publier(@Param('trimestre', TRIMESTRE) trimestre: string, @Context() context: CommandContext) {
    return this.commands.execute(new PublierRapport({ trimestre }, context));
  }
}
