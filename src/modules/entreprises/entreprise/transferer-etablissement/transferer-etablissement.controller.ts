import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN, SIRET } from '#libs/http';
import { TransfererEtablissement } from './transferer-etablissement';
import { TransfertBody } from './transferer-etablissement.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class TransfererEtablissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Enregistrer le transfert d'un établissement, qui reçoit un autre SIRET. Mission, région de l'établissement, ou l'entreprise elle-même. */
  @Act(':siren/etablissements/:siret/transfert', TransfererEtablissement)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'siret', example: '55208131766522' })
  transferer(
    @Param('siren', SIREN) siren: string,
    @Param('siret', SIRET) siret: string,
    @Body() body: TransfertBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new TransfererEtablissement({ ...body, siren, siret }, context));
  }
}
