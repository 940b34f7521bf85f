import { createHash } from 'node:crypto';
import { Controller, Param, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#libs/event-sourcing';
import { Act, Context, FileSent, TakesFile, type SentFile } from '#libs/http';
import { CODE_DE_SERIE } from '../code-de-serie.parameter';
import { ImporterEdition } from './importer-edition';
import { EnteteDEdition } from './importer-edition.query';

@ApiTags('Séries extérieures')
@Controller('api/v1/series')
export class ImporterEditionController {
  constructor(private readonly commands: CommandBus) {}

  /** Importer une édition d'une série extérieure : un CSV dont l'en-tête est « territoire;annee;valeur ». Mission. */
  @Act(':serie/editions/:edition/import', ImporterEdition, { canBeTried: true })
  @TakesFile(ImporterEdition.authority, 'text/csv')
  @ApiParam({ name: 'serie', example: 'VENTE-EN-LIGNE' })
  @ApiParam({ name: 'edition', example: '2016' })
  importer(
    @Param('serie', CODE_DE_SERIE) serie: string,
    @Param('edition', CODE_DE_SERIE) edition: string,
    @Query() { fictive, ...entete }: EnteteDEdition,
    @FileSent() { content }: SentFile,
    @Context() context: CommandContext,
  ) {
    const fichier = content.toString('utf8');
    const empreinte = createHash('sha256').update(content).digest('hex');
    const edite = { ...entete, fictive: fictive === 'oui', empreinte, fichier };
    return this.commands.execute(new ImporterEdition({ serie, edition, ...edite }, context));
  }
}
