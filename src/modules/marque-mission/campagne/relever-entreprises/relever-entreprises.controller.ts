import { Controller, Param, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, type CommandContext } from '#libs/event-sourcing';
import { Act, Context, FileSent, TakesFile, Trial } from '#libs/http';
import { CODE_DE_CAMPAGNE } from '../code-de-campagne.parameter';
import { EssaiDeReleve } from './essai.answer';
import { ListeDEntreprises, TYPE_DE_LISTE } from './liste-d-entreprises.parameter';
import { ReleverEntreprises } from './relever-entreprises';
import { JourDesVenuesBody } from './relever-entreprises.body';
import { essayerLeReleve } from './relever-entreprises.handler';

type Liste = ReturnType<ListeDEntreprises['transform']>;

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class ReleverEntreprisesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  /** Relever les entreprises venues : un fichier CSV en UTF-8, un SIREN par ligne sous l'en-tête siren, et une colonne date facultative ; 1 000 lignes au plus. Qui a lancé la campagne. */
  @Act(':code/entreprises-venues', ReleverEntreprises)
  @TakesFile(ReleverEntreprises.authority, TYPE_DE_LISTE)
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  relever(
    @Param('code', CODE_DE_CAMPAGNE) code: string,
    @FileSent(new ListeDEntreprises()) liste: Liste,
    @Query() jour: JourDesVenuesBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReleverEntreprises({ ...jour, ...liste, code }, context));
  }

  /** Ce que ce fichier ferait, ligne par ligne, sans rien enregistrer. Qui a lancé la campagne. */
  @Trial(':code/entreprises-venues/essai', ReleverEntreprises)
  @TakesFile(ReleverEntreprises.authority, TYPE_DE_LISTE)
  @ApiOkResponse({ type: EssaiDeReleve })
  @ApiParam({ name: 'code', example: 'BZH-2026-SALON-01' })
  essayer(
    @Param('code', CODE_DE_CAMPAGNE) code: string,
    @FileSent(new ListeDEntreprises()) liste: Liste,
    @Query() jour: JourDesVenuesBody,
    @Context() context: CommandContext,
  ): Promise<EssaiDeReleve> {
    return essayerLeReleve(new ReleverEntreprises({ ...jour, ...liste, code }, context), this.store);
  }
}
