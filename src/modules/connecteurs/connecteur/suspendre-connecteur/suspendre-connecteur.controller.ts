import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SuspensionDeConnecteurBody } from './suspendre-connecteur.body';
import { SuspendreConnecteur } from './suspendre-connecteur';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class SuspendreConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Suspendre un connecteur : ses demandes vont à d'autres. Région, une autre personne que lui. */
  @Act(':connecteurId/suspension', SuspendreConnecteur)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  suspendre(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: SuspensionDeConnecteurBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SuspendreConnecteur({ ...body, connecteurId }, context));
  }
}
