import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { ClausesBody } from '../clauses.body';
import { ModifierContenu } from './modifier-contenu';

@ApiTags('Conventions de prêt')
@Controller('api/v1/conventions-de-pret')
export class ModifierContenuController {
  constructor(private readonly commands: CommandBus) {}

  /** Changer le contenu, en entier. L'entreprise prêteuse, avant le début ; signatures, avenant et accord du salarié sont alors à refaire. */
  @Act(':conventionId/modification', ModifierContenu)
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  modifier(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Body() body: ClausesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ModifierContenu({ ...body, conventionId }, context));
  }
}
