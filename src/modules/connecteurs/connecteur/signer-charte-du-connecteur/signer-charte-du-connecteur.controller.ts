import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context } from '#libs/http';
import { CharteDuConnecteurBody } from './signer-charte-du-connecteur.body';
import { SignerCharteDuConnecteur } from './signer-charte-du-connecteur';

@ApiTags('Connecteurs')
@Controller('api/v1/mon-profil-de-connecteur')
export class SignerCharteDuConnecteurController {
  constructor(private readonly commands: CommandBus) {}

  /** Signer la charte des connecteurs en vigueur. */
  @Act('charte', SignerCharteDuConnecteur)
  signer(@Body() body: CharteDuConnecteurBody, @Context() context: CommandContext) {
    return this.commands.execute(new SignerCharteDuConnecteur({ ...body }, context));
  }
}
