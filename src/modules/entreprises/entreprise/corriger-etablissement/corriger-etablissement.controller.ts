import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, SIREN, SIRET } from '#libs/http';
import { CorrigerEtablissement } from './corriger-etablissement';
import { CorrectionDEtablissementBody } from './corriger-etablissement.body';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class CorrigerEtablissementController {
  constructor(private readonly commands: CommandBus) {}

  /** Corriger ou compléter la commune et l'activité d'un établissement. Mission, région de l'établissement, ou l'entreprise elle-même. */
  @Act(':siren/etablissements/:siret/correction', CorrigerEtablissement)
  @ApiParam({ name: 'siren', example: '552081317' })
  @ApiParam({ name: 'siret', example: '55208131766522' })
  corriger(
    @Param('siren', SIREN) siren: string,
    @Param('siret', SIRET) siret: string,
    @Body() body: CorrectionDEtablissementBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new CorrigerEtablissement({ ...body, siren, siret }, context));
  }
}
