import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { RefusDeConnecteurBody } from './refuser-connecteur.body';
import { RefuserConnecteur } from './refuser-connecteur';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class RefuserConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuser un candidat, avec des motifs. Région, une autre personne que lui. */
  @Act(':connecteurId/refus', RefuserConnecteur)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  refuser(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: RefusDeConnecteurBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new RefuserConnecteur({ ...body, connecteurId }, context));
  }
}
