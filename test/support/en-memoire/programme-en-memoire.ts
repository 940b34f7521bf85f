import {
  DomainError,
  MemoryEventStore,
  ORIGIN,
  StreamInTransit,
  type Actor,
  transact,
  type Command,
  type CommandContext,
  type DomainEvent,
  type EventStore,
  type Journal,
  type RecordedEvent,
  type StreamModel,
} from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import type { GroupeEvent } from '#modules/entreprises';
import { ACTES_DU_DISPOSITIF } from '../../../src/modules/aides-regionales/dispositif/dispositif.acts';
import { ACTES_DU_DOSSIER } from '../../../src/modules/aides-regionales/dossier-aide/dossier-aide.acts';
import { ACTES_DE_L_ENVELOPPE } from '../../../src/modules/aides-regionales/enveloppe/enveloppe.acts';
import { ACTES_DU_COMPTE } from '../../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.acts';
import { ACTES_DU_GROUPE } from '../../../src/modules/entreprises/groupe/groupe.acts';
import { ACTES_DE_L_ENTREPRISE_UNIQUE } from '../../../src/modules/entreprises/entreprise-unique/entreprise-unique.acts';
import { ACTES_DE_L_ENTREPRISE } from '../../../src/modules/entreprises/entreprise/entreprise.acts';
import { Etats } from '../../../src/audit/comptes/etats';
import { reactions } from '../../../src/reactions';
import { Contextes } from './contextes';
import { FilesDeReactions } from './files-de-reactions';

interface Handler {
  execute(command: Command): Promise<unknown>;
}

/** The handler of an act, as a module lists it. */
export type TypeDActe = new (store: EventStore) => Handler;

const HANDLERS = [
  ...ACTES_DE_L_ENTREPRISE,
  ...ACTES_DE_L_ENTREPRISE_UNIQUE,
  ...ACTES_DU_COMPTE,
  ...ACTES_DU_GROUPE,
  ...ACTES_DU_DISPOSITIF,
  ...ACTES_DE_L_ENVELOPPE,
  ...ACTES_DU_DOSSIER,
] as readonly TypeDActe[];

const nomDeCommande = (type: TypeDActe): string => type.name.replace(/Handler$/, '');
const CONNUES = new Set(HANDLERS.map(nomDeCommande));

/** Those that ask for acts on money and companies: messages to people change nothing of them. */
const REACTIONS = reactions.filter(({ sends }) => sends.some(({ name }) => CONNUES.has(name)));

/** The decisions and reactions of the programme over a store in memory, whose reactions wait until somebody sends them. */
export class ProgrammeEnMemoire {
  readonly etats = new Etats();
  /** Movements of members between single undertakings, in their order. */
  readonly mouvements: GroupeEvent[] = [];
  /** Sees each fact, once the states have. */
  aChaqueFait: (event: RecordedEvent) => void = () => undefined;
  /** Every type of fact that was recorded. */
  readonly types = new Set<string>();
  /** Refusals that reactions met: an act of a person left two streams that disagree. */
  readonly refusDesReactions: string[] = [];
  private readonly store = new MemoryEventStore(() => new Date(this.at));
  private readonly handlers: ReadonlyMap<string, Handler>;
  private readonly contextes = new Contextes(() => this.at);
  private readonly files = new FilesDeReactions(REACTIONS, () => this.contexte(SYSTEM));
  private lu = ORIGIN;

  /** `remplaces` decide in place of the programme's own handlers of the same commands. */
  constructor(
    public at: string,
    remplaces: readonly TypeDActe[] = [],
  ) {
    this.handlers = new Map([...HANDLERS, ...remplaces].map((type) => [nomDeCommande(type), new type(this.store)]));
  }

  get journal(): Journal {
    return this.store;
  }

  id(): string {
    return this.contextes.id();
  }

  contexte(actor: Actor): CommandContext {
    return this.contextes.de(actor);
  }

  /** Facts that happened before: no decision is asked for. */
  async deposer<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    faits: readonly Event[],
  ): Promise<void> {
    await transact(this.store, model, id, () => faits, this.contexte(SYSTEM));
    await this.apprendre();
  }

  /** Sends an act of a person; whether it was permitted. */
  async agir(command: Command): Promise<boolean> {
    return (await this.envoyer(command)) === undefined;
  }

  /** Sends the first command of one of the files that wait; whether there was one. It stays there when its answer is lost. */
  async reagir(rang: number, reponse: 'recue' | 'perdue' = 'recue'): Promise<boolean> {
    return this.files.servir(rang, async (command) => {
      const refus = await this.envoyer(command);
      if (refus instanceof StreamInTransit) return 'a-renvoyer';
      if (refus) this.refusDesReactions.push(`${command.constructor.name} : ${refus.code}`);
      return reponse === 'recue' ? 'repondue' : 'a-renvoyer';
    });
  }

  /** Whether nothing waits but what is due later. */
  get estAuRepos(): boolean {
    return this.files.sontVides;
  }

  /** Sends everything that waits. */
  async auRepos(): Promise<void> {
    for (let rang = 0; await this.reagir(rang); rang += 1);
  }

  /** Moves the clock, and puts what is due among the commands that wait. */
  avancer(jours: number): void {
    this.at = new Date(Date.parse(this.at) + jours * 86_400_000).toISOString();
    const { plusTard } = this.files;
    for (const echue of plusTard.filter(({ dueAt }) => dueAt <= this.at)) {
      plusTard.splice(plusTard.indexOf(echue), 1);
      this.files.ajouter(`échéance ${this.id()}`, echue.command);
    }
  }

  private async envoyer(command: Command): Promise<DomainError | StreamInTransit | undefined> {
    const handler = this.handlers.get(command.constructor.name);
    if (!handler) throw new Error(`No handler of ${command.constructor.name}.`);
    // A command that waited is sent at the present hour, as the outbox does.
    const sent = Object.assign(Object.create(Object.getPrototypeOf(command) as object) as Command, command, {
      context: { ...command.context, at: this.at },
    });
    try {
      await handler.execute(sent);
    } catch (error) {
      if (error instanceof DomainError || error instanceof StreamInTransit) return error;
      throw error;
    }
    await this.apprendre();
    return undefined;
  }

  private async apprendre(): Promise<void> {
    for await (const { events, checkpoint } of this.store.readAll({ after: this.lu })) {
      for (const event of events) {
        this.etats.see(event);
        this.types.add(event.type);
        this.aChaqueFait(event);
        if (event.stream.startsWith('groupes-')) this.mouvements.push(event as unknown as GroupeEvent);
        this.files.entendre(event);
      }
      this.lu = checkpoint;
    }
  }
}
