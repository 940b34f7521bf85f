import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN, SIRET } from '#libs/http';
import { FermerEtablissement } from './fermer-etablissement';
import { FermetureDEtablissementBody } from './fermer-etablissement.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class FermerEtablissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer la fermeture d'un établissement. Mission, région de l'établissement, ou l'entreprise elle-même. */
  @Act(':siren/etablissements/:siret/fermeture', FermerEtablissement)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'siret', example: '55208131766522' })
  fermer(
    @Param('siren', SIREN) siren: string,
    @Param('siret', SIRET) siret: string,
    @Body() body: FermetureDEtablissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FermerEtablissement({ ...body, siren, siret }, context));
  }
}
