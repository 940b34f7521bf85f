import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ReclasserOffres } from './reclasser-offres';

@ApiTags('Prêt de compétences')
@Controller('api/v1/besoins-de-competences')
export class ReclasserOffresController {
  constructor(private readonly commands: CommandBus) {}

  /** Classer de nouveau les offres qui peuvent répondre au besoin ; rien ne change quand l'ordre est le même. L'entreprise, ou sa région. */
  @Act(':besoinId/classement', ReclasserOffres)
  @ApiParam({ name: 'besoinId', example: '0190c5a0-0000-7000-8000-000000000711' })
  reclasser(@Param('besoinId', UuidParameter) besoinId: string, @Context() context: CommandContext) {
    return this.commands.execute(new ReclasserOffres({ besoinId }, context));
  }
}
