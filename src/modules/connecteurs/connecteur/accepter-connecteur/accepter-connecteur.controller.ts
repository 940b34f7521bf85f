import { Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { AccepterConnecteur } from './accepter-connecteur';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class AccepterConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Accepter un candidat comme connecteur bénévole. Région, une autre personne que lui. */
  @Act(':connecteurId/acceptation', AccepterConnecteur)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  accepter(@Param('connecteurId', UuidParameter) connecteurId: string, @Context() context: CommandContext) {
    return this.commands.execute(new AccepterConnecteur({ connecteurId }, context));
  }
}
