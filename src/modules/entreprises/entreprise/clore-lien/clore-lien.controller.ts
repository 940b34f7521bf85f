import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN } from '#libs/http';
import { CloreLien } from './clore-lien';
import { FinDeLienBody } from './clore-lien.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class CloreLienController {
  constructor(private readonly commands: CommandBus) {}

  /** Clore un lien avec une autre entreprise. Mission, région de l'entreprise, ou l'entreprise elle-même. */
  @Act(':siren/liens/:autreSiren/fin', CloreLien)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'autreSiren', example: '732829320' })
  clore(
    @Param('siren', SIREN) siren: string,
    @Param('autreSiren', SIREN) autreSiren: string,
    @Body() body: FinDeLienBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CloreLien({ ...body, siren, autreSiren }, context));
  }
}
