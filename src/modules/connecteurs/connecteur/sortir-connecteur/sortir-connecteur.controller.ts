import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, UuidParameter } from '#libs/http';
import { SortieDeConnecteurBody } from './sortir-connecteur.body';
import { SortirConnecteur } from './sortir-connecteur';

@ApiTags('Connecteurs')
@Controller('api/v1/connecteurs')
export class SortirConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Sortir du réseau : le connecteur à sa demande, ou sa région. Ses demandes vont à d'autres. */
  @Act(':connecteurId/sortie', SortirConnecteur)
  @ApiParam({ name: 'connecteurId', example: '0190c5a0-0000-7000-8000-0000000000f1' })
  sortir(
    @Param('connecteurId', UuidParameter) connecteurId: string,
    @Body() body: SortieDeConnecteurBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new SortirConnecteur({ ...body, connecteurId }, context));
  }
}
