import { charteDesConnecteurs, DEMANDEE, fait, QUALIFIEE } from '#facts/connecteurs';
import { fait as faitDeMarque } from '#facts/marque-mission';
import {
  DomainError,
  MemoryEventStore,
  ORIGIN,
  transact,
  type Actor,
  type Command,
  type CommandContext,
  type DomainEvent,
  type EventStore,
  type StreamModel,
} from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { connecteur } from '#modules/connecteurs';
import { charte } from '#modules/marque-mission';
import { ACTES_DU_CONNECTEUR } from '../../../src/modules/connecteurs/connecteur/connecteur.acts';
import type { Candidat } from '../../../src/modules/connecteurs/demande-accompagnement/classement';
import { demandeAccompagnement } from '../../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement';
import { ACTES_DE_LA_DEMANDE } from '../../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement.acts';
import { Vivier } from '../../../src/modules/connecteurs/demande-accompagnement/vivier';
import { quandConnecteurRepondAttribuerDemande } from '../../../src/reactions/quand-connecteur-repond-attribuer-demande';
import { quandDemandeAvanceMettreEnRelation } from '../../../src/reactions/quand-demande-avance-mettre-en-relation';
import { Contextes } from './contextes';
import { FilesDeReactions } from './files-de-reactions';
import { JournalDuReseau } from './journal-du-reseau';

interface Handler {
  execute(command: Command): Promise<unknown>;
}
type TypeDActe = new (store: EventStore, vivier: Vivier) => Handler;

const REACTIONS = [quandConnecteurRepondAttribuerDemande, quandDemandeAvanceMettreEnRelation];

/** A read model that lags as far as it can: everybody is free, whatever happened to them. */
class TousLibres extends Vivier {
  constructor(private readonly connecteurIds: readonly string[]) {
    super();
  }

  override candidats(): Promise<readonly Candidat[]> {
    const { commune, departements, competences, secteurs, langues } = fait('CandidatureConnecteurDeposee.v1')().data;
    const profil = { commune, departements, competences, secteurs, langues, interets: [], charge: 0, retards: 0 };
    return Promise.resolve(this.connecteurIds.map((connecteurId) => ({ ...profil, connecteurId, capacite: 50 })));
  }
}

/** Connecteurs and requests over a store in memory, whose reactions wait until somebody sends them. */
export class ReseauEnMemoire {
  readonly journal = new JournalDuReseau();
  readonly store = new MemoryEventStore(() => new Date(this.at));
  at = '2026-02-05T11:00:00.000Z';
  private readonly handlers: ReadonlyMap<string, Handler>;
  private readonly contextes = new Contextes(() => this.at);
  private readonly files = new FilesDeReactions(REACTIONS, () => this.contexte(SYSTEM));
  private lu = ORIGIN;

  private constructor(
    readonly connecteurIds: readonly string[],
    readonly demandeIds: readonly string[],
    remplaces: readonly TypeDActe[],
  ) {
    const actes = [...ACTES_DU_CONNECTEUR, ...ACTES_DE_LA_DEMANDE] as readonly TypeDActe[];
    const vivier = new TousLibres(connecteurIds);
    this.handlers = new Map(
      [...actes, ...remplaces].map((type) => [type.name.replace(/Handler$/, ''), new type(this.store, vivier)]),
    );
  }

  /** Active connecteurs, and requests that are qualified, or for the last of them only filed. */
  static async ouvrir(
    connecteurIds: readonly string[],
    demandeIds: readonly string[],
    remplaces: readonly TypeDActe[] = [],
  ): Promise<ReseauEnMemoire> {
    const reseau = new ReseauEnMemoire(connecteurIds, demandeIds, remplaces);
    const publiee = faitDeMarque('ChartePubliee.v1')({ nature: 'connecteur', empreinte: charteDesConnecteurs });
    await reseau.deposer(charte, 'connecteur', [publiee]);
    for (const connecteurId of connecteurIds)
      await reseau.deposer(connecteur, connecteurId, [
        fait('CandidatureConnecteurDeposee.v1')({ connecteurId }),
        fait('ConnecteurAccepte.v1')({ connecteurId, capacite: 2 }),
        fait('CharteConnecteurSignee.v1')({ connecteurId }),
      ]);
    for (const demandeId of demandeIds) {
      const faits = demandeId === demandeIds.at(-1) ? DEMANDEE : QUALIFIEE;
      const siens = faits.map((un) => ({ ...un, data: { ...un.data, demandeId } }) as typeof un);
      await reseau.deposer(demandeAccompagnement, demandeId, siens);
    }
    await reseau.apprendre();
    return reseau;
  }

  contexte(actor: Actor): CommandContext {
    return this.contextes.de(actor);
  }

  private deposer<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    faits: readonly Event[],
  ) {
    return transact(this.store, model, id, () => faits, this.contexte(SYSTEM));
  }

  /** Whether what somebody asks for is permitted. */
  async agir(acte: () => Promise<unknown>): Promise<boolean> {
    try {
      await acte();
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
    await this.apprendre();
    return true;
  }

  envoyer(command: Command): Promise<boolean> {
    const handler = this.handlers.get(command.constructor.name);
    if (!handler) throw new Error(`No handler of ${command.constructor.name}.`);
    return this.agir(() => handler.execute(command));
  }

  /** Sends the first command of one of the files that wait; whether there was one. It stays there when its answer is lost. */
  async reagir(rang: number, reponse: 'recue' | 'perdue' = 'recue'): Promise<boolean> {
    return this.files.servir(rang, async (command) => {
      await this.reagirPar(command);
      return reponse === 'recue' ? 'repondue' : 'a-renvoyer';
    });
  }

  /** One of the reminders, the later ones perhaps before the others. */
  async relancer(rang: number): Promise<void> {
    const { plusTard } = this.files;
    const [relance] = plusTard.splice(rang % Math.max(1, plusTard.length), 1);
    if (relance) await this.reagirPar(relance.command);
  }

  private async reagirPar(command: Command): Promise<void> {
    const { name } = command.constructor;
    if (!(await this.envoyer(command))) this.journal.fautes.push(`${name} est refusé à une réaction`);
  }

  get estAuRepos(): boolean {
    return this.files.sontVides;
  }

  private async apprendre(): Promise<void> {
    for await (const { events, checkpoint } of this.store.readAll({ after: this.lu })) {
      for (const event of events) {
        this.journal.lire(event);
        this.files.entendre(event);
      }
      this.lu = checkpoint;
    }
  }
}
