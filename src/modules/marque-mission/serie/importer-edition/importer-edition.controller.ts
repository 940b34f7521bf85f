import { Controller, Param, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type CommandContext } from '#libs/event-sourcing';
import { Act, Context, FileSent, TakesFile, Trial } from '#libs/http';
import { CODE_DE_SERIE } from '../code-de-serie.parameter';
import { serie as flux } from '../serie';
import { EssaiDEdition } from './essai.answer';
import { FichierDEdition, TYPE_DE_FICHIER } from './fichier-d-edition.parameter';
import { importer, ImporterEdition } from './importer-edition';
import { EnteteDEdition } from './importer-edition.query';

type Fichier = ReturnType<FichierDEdition['transform']>;

@ApiTags('Séries extérieures')
@Controller('api/v1/series')
export class ImporterEditionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  /** Importer une édition d'une série extérieure : un fichier CSV en UTF-8, de colonnes territoire, annee et valeur ; 2 000 lignes au plus. Mission. */
  @Act(':serie/editions/:edition/import', ImporterEdition)
  @TakesFile(ImporterEdition.authority, TYPE_DE_FICHIER)
  @ApiParam({ name: 'serie', example: 'VENTE-EN-LIGNE' })
  @ApiParam({ name: 'edition', example: '2016' })
  importer(
    @Param('serie', CODE_DE_SERIE) serie: string,
    @Param('edition', CODE_DE_SERIE) edition: string,
    @Query() { fictive, ...entete }: EnteteDEdition,
    @FileSent(new FichierDEdition()) fichier: Fichier,
    @Context() context: CommandContext,
  ) {
    const edite = { ...entete, ...fichier, fictive: fictive === 'oui' };
    return this.commands.execute(new ImporterEdition({ ...edite, serie, edition }, context));
  }

  /** Ce que ce fichier ferait, sans rien enregistrer. Mission. */
  @Trial(':serie/editions/:edition/import/essai', ImporterEdition)
  @TakesFile(ImporterEdition.authority, TYPE_DE_FICHIER)
  @ApiOkResponse({ type: EssaiDEdition })
  @ApiParam({ name: 'serie', example: 'VENTE-EN-LIGNE' })
  @ApiParam({ name: 'edition', example: '2016' })
  async essayer(
    @Param('serie', CODE_DE_SERIE) serie: string,
    @Param('edition', CODE_DE_SERIE) edition: string,
    @Query() { fictive, ...entete }: EnteteDEdition,
    @FileSent(new FichierDEdition()) fichier: Fichier,
    @Context() context: CommandContext,
  ): Promise<EssaiDEdition> {
    const edite = { ...entete, ...fichier, fictive: fictive === 'oui' };
    const { state } = await load(this.store, flux, serie);
    const [importee] = importer(new ImporterEdition({ ...edite, serie, edition }, context))(state);
    return { dejaImportee: importee === undefined, valeurs: [...(importee?.data.valeurs ?? [])] };
  }
}
