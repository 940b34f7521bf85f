import { fait as faitDEntreprise } from '#facts/entreprises';
import { fait, piloteId, siret } from '#facts/pme-digitale';
import {
  DomainError,
  MemoryEventStore,
  ORIGIN,
  transact,
  type Actor,
  type Command,
  type CommandContext,
  type EventStore,
  type RecordedEvent,
} from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { entreprise } from '#modules/entreprises';
import { experimentation } from '#modules/pme-digitale';
import { ACTES_DE_L_EXPERIMENTATION } from '../../../src/modules/pme-digitale/experimentation/experimentation.acts';
import { ACTES_DU_STATUT } from '../../../src/modules/pme-digitale/statut-pme-digitale/statut-pme-digitale.acts';
import { quandExperimentationRepondSuivreStatut } from '../../../src/reactions/quand-experimentation-repond-suivre-statut';
import { quandStatutAvanceTenirLaCohorte } from '../../../src/reactions/quand-statut-avance-tenir-la-cohorte';
import { Contextes } from './contextes';
import { FilesDeReactions } from './files-de-reactions';

interface Handler {
  execute(command: Command): Promise<unknown>;
}
type TypeDActe = new (store: EventStore) => Handler;

const REACTIONS = [quandStatutAvanceTenirLaCohorte, quandExperimentationRepondSuivreStatut];
const ACTES = [...ACTES_DE_L_EXPERIMENTATION, ...ACTES_DU_STATUT] as readonly TypeDActe[];

export const PILOTE: Actor = { personneId: piloteId, role: 'mission.pilote', territoire: 'FR' };

/** Two cohorts and companies over a store in memory, whose reactions wait until somebody sends them. */
export class CohorteEnMemoire {
  readonly store = new MemoryEventStore(() => new Date(this.at));
  readonly faits: RecordedEvent[] = [];
  readonly refusDesReactions: string[] = [];
  at = '2026-02-05T11:00:00.000Z';
  private readonly handlers = new Map(
    ACTES.map((type) => [type.name.replace(/Handler$/, ''), new type(this.store)] as const),
  );
  private readonly contextes = new Contextes(() => this.at);
  private readonly files = new FilesDeReactions(REACTIONS, () => this.contexte(SYSTEM));
  private lu = ORIGIN;

  private constructor(
    readonly sirens: readonly string[],
    readonly cohortes: readonly string[],
  ) {}

  /** Enrolled SMEs, and cohorts of one place: a list forms at once. */
  static async ouvrir(sirens: readonly string[], cohortes: readonly string[]): Promise<CohorteEnMemoire> {
    const memoire = new CohorteEnMemoire(sirens, cohortes);
    for (const [rang, siren] of sirens.entries()) {
      const connue = [
        faitDEntreprise('EntrepriseReferencee.v2')({ siren, siret, naf: rang % 2 === 0 ? '62.01Z' : '41.20A' }),
        faitDEntreprise('EntrepriseEnrolee.v2')({ siren }),
        faitDEntreprise('CategoriePmeEtablie.v1')({ siren, categorie: rang % 3 === 0 ? 'petite' : 'micro' }),
      ];
      await transact(memoire.store, entreprise, siren, () => connue, memoire.contexte(SYSTEM));
    }
    for (const experimentationId of cohortes) {
      const { plafonds } = fait('ExperimentationOuverte.v1')().data;
      const secteurs = plafonds.secteurs.map(({ code }) => ({ code, plafond: code === 'FZ' ? 1 : 2 }));
      const ouverte = fait('ExperimentationOuverte.v1')({
        experimentationId,
        places: 1,
        plafonds: { ...plafonds, secteurs },
      });
      await transact(memoire.store, experimentation, experimentationId, () => [ouverte], memoire.contexte(SYSTEM));
    }
    await memoire.apprendre();
    return memoire;
  }

  contexte(actor: Actor): CommandContext {
    return this.contextes.de(actor);
  }

  /** The refusal, when it was refused. */
  async envoyer(command: Command): Promise<DomainError | undefined> {
    const handler = this.handlers.get(command.constructor.name);
    if (!handler) throw new Error(`No handler of ${command.constructor.name}.`);
    try {
      await handler.execute(command);
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    await this.apprendre();
    return undefined;
  }

  /** Sends the first command of one of the files that wait; whether there was one. It stays there when its answer is lost. */
  async reagir(rang: number, reponse: 'recue' | 'perdue' = 'recue'): Promise<boolean> {
    return this.files.servir(rang, async (command) => {
      const refus = await this.envoyer(command);
      if (refus) this.refusDesReactions.push(`${command.constructor.name} : ${refus.code}`);
      return reponse === 'recue' ? 'repondue' : 'a-renvoyer';
    });
  }

  get estAuRepos(): boolean {
    return this.files.sontVides;
  }

  private async apprendre(): Promise<void> {
    for await (const { events, checkpoint } of this.store.readAll({ after: this.lu })) {
      for (const event of events) {
        this.faits.push(event);
        this.files.entendre(event);
      }
      this.lu = checkpoint;
    }
    if (this.files.plusTard.length > 0) throw new Error('No reaction of the cohort waits for a day.');
  }
}
