import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CapaciteBody } from './definir-capacite.body';
import { DefinirCapacite } from './definir-capacite';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class DefinirCapaciteController {
  constructor(private readonly commands: CommandBus) {}

  /** Dire combien de demandes on suit à la fois ; 0 n'en prend plus. */
  @Act('capacite', DefinirCapacite)
  definir(@Body() body: CapaciteBody, @Context() context: CommandContext) {
    return this.commands.execute(new DefinirCapacite({ ...body }, context));
  }
}
