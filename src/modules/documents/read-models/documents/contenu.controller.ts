import { createHash } from 'node:crypto';
import { Controller, GoneException, InternalServerErrorException, Logger, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { ApiProblem, AskedBy, Question, ServesFile, UnderMandate, UuidParameter, type ServedFile } from '#libs/http';
import { mandatEnCours, ouvreLesFaitsDu } from '#modules/audits';
import { lireEntrepriseDuProgramme, peutVoirEntreprise } from '#modules/entreprises';
import { estAuditeur, lecture, peutVoir } from '#modules/habilitations';
import { Contenus, type ContenuDepose } from '../../contenus';
import { document, type Document } from '../../document/document';
import { DocumentInconnu } from '../../document/document.errors';
import type { DocumentDepose } from '../../document/document.events';
import { phraseDEffacement } from '../../libelles';
import { nomDeFichier } from '../../nom-de-fichier';

const TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'];

/** 410: the fact stands, the content does not. */
class FichierEfface extends GoneException {
  constructor({ effaceLe, motif }: Extract<Document, { etat: 'efface' }>['effacement']) {
    super({ code: 'fichier-efface', detail: phraseDEffacement('Fichier', effaceLe, motif), effaceLe, motif });
  }
}

/** 500: what is stored is not what the fact says was deposited. */
class ContenuAltere extends InternalServerErrorException {
  constructor() {
    super({
      code: 'contenu-altere',
      detail:
        'Le contenu gardé n’est pas celui qui a été déposé : il n’est pas servi. Donnez le numéro de corrélation à l’assistance.',
    });
  }
}

@ApiTags('Documents')
@Controller('api/v1/documents')
export class ContenuController {
  private readonly logger = new Logger('Documents');

  constructor(
    private readonly store: EventStore,
    private readonly contenus: Contenus,
  ) {}

  /** Le contenu d'un document, à enregistrer. Un texte effacé se lit « Texte effacé », avec la date et la raison. */
  @Question(':documentId/contenu', lecture)
  @ServesFile(...TYPES)
  @ApiProblem(410, 'Fichier effacé : la date et la raison sont dans la réponse.')
  @ApiProblem(500, 'Le contenu gardé n’a plus l’empreinte de son fait.')
  @ApiParam({ name: 'documentId', example: '0190c5a0-0000-7000-8000-00000000d0c1' })
  async lire(
    @Param('documentId', UuidParameter) documentId: string,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<ServedFile> {
    const { state } = await load(this.store, document, documentId);
    if (state.etat === 'absent' || !(await this.peutLire(actor, state.depot))) throw new DocumentInconnu();
    if (!(await this.estDansLaPeriode(actor, mandatId, state.depot))) throw new DocumentInconnu();
    if (state.etat === 'efface') return this.direEfface(state);
    const { documentId: id, empreinte } = state.depot;
    const garde = await this.contenus.lire(id, empreinte);
    if (garde) return this.servir(state.depot, garde);
    // It may have been erased since the stream was read.
    const { state: depuis } = await load(this.store, document, documentId);
    return depuis.etat === 'efface' ? this.direEfface(depuis) : this.refuserAltere(documentId);
  }

  private direEfface({ depot, effacement }: Extract<Document, { etat: 'efface' }>): ServedFile {
    const { effaceLe, motif } = effacement;
    if (depot.nature === 'fichier') throw new FichierEfface(effacement);
    const content = Buffer.from(phraseDEffacement('Texte', effaceLe, motif), 'utf8');
    return { content, type: 'text/plain', name: 'texte-efface.txt' };
  }

  /** The regions of a company are read from it: it may have settled elsewhere since. */
  private async peutLire(actor: Actor, { siren, region }: DocumentDepose['data']): Promise<boolean> {
    if (region !== null) return peutVoir(actor, { siren, region });
    const entreprise = await lireEntrepriseDuProgramme(this.store, siren);
    return entreprise !== null && peutVoirEntreprise(actor, entreprise);
  }

  /** An auditor reads the documents that were deposited in the period of their mandate. */
  private async estDansLaPeriode(actor: Actor, mandatId: string | undefined, { deposeLe }: DocumentDepose['data']) {
    if (!estAuditeur(actor)) return true;
    const aujourdhui = dateDeParis(new Date().toISOString());
    return ouvreLesFaitsDu(await mandatEnCours(this.store, mandatId, actor, aujourdhui), deposeLe);
  }

  private refuserAltere(documentId: string): never {
    this.logger.error(`Le contenu du document ${documentId} n’a pas l’empreinte de son fait.`);
    throw new ContenuAltere();
  }

  private servir(
    { documentId, nature, empreinte, type }: DocumentDepose['data'],
    { contenu: content, nom }: Pick<ContenuDepose, 'contenu' | 'nom'>,
  ): ServedFile {
    if (createHash('sha256').update(content).digest('hex') !== empreinte) return this.refuserAltere(documentId);
    return { content, type, name: nom ?? nomDeFichier(`${nature}-${documentId}`, type) ?? documentId };
  }
}
