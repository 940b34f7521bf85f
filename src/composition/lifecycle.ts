import {
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { load } from '#libs/event-sourcing';
import type { ProjectionEngine } from '#libs/projections';
import type { Clock } from './clock';
import { CalendrierSimule } from '../demonstration/calendrier-simule';
import { demonstration, FLUX_DE_DEMONSTRATION } from '../demonstration/demonstration.events';
import type { FactStore } from './fact-store';

/** How long the answer stored under an Idempotency-Key is found again. */
const ANSWER_LIFETIME_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** Starts what works beside requests, and stops it in order. */
export class Lifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private dailyCleaning: NodeJS.Timeout | undefined;
  private journalFeed: Promise<void> = Promise.resolve();

  constructor(
    private readonly factStore: FactStore,
    private readonly engine: ProjectionEngine,
    private readonly clock: Clock,
    private readonly runsEngine: boolean,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // An interrupted simulated year resumes in its own time, so that its deadlines do not fall due at once.
    const { state } = await load(this.factStore.journal, demonstration, FLUX_DE_DEMONSTRATION);
    if (state.etat === 'commencee')
      this.clock.set(new Date(`${new CalendrierSimule(state.dernierJour).premierJour}T00:00:00Z`));
    this.factStore.start();
    if (this.runsEngine) {
      await this.engine.start();
      const { feedJournal } = this.factStore;
      if (feedJournal) this.journalFeed = this.engine.alone('journal', ({ signal }) => feedJournal(signal));
    } else await this.engine.prepare();
    await this.factStore.forgetAnswers(ANSWER_LIFETIME_DAYS);
    this.dailyCleaning = setInterval(() => {
      this.factStore.forgetAnswers(ANSWER_LIFETIME_DAYS).catch((error: unknown) => {
        new Logger('Reponses').warn(error);
      });
    }, DAY_MS).unref();
  }

  /** Comes before the server waits for the requests under way. */
  beforeApplicationShutdown(): void {
    this.engine.stopWaiting();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.dailyCleaning);
    await this.engine.stop();
    await this.journalFeed;
    await this.factStore.close();
  }
}
