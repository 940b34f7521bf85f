import { hostname } from 'node:os';
import {
  Global,
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus, CqrsModule, type ICommand } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { EventStore, Journal, load } from '#libs/event-sourcing';
import { ReadModelPositions } from '#libs/http';
import { ProjectionEngine } from '#libs/projections';
import { CleDesJetons } from '../acces';
import { Clock } from './clock';
import type { ReglageEventStore } from '../configuration';
import { DEBUT } from '../demonstration/calendrier-simule';
import { demonstration, FLUX_DE_DEMONSTRATION } from '../demonstration/demonstration.events';
import { Magasin, MagasinEventStoreDb, MagasinPostgres } from './fact-store';
import { reactions } from '../reactions';
import { CATEGORIES, ENTITIES, PROJECTIONS } from './parts';

export interface ProgrammeOptions {
  readonly databaseUrl: string;
  /** Where facts live when not in that database. */
  readonly eventStore?: ReglageEventStore | undefined;
  readonly signingKey: Uint8Array | undefined;
  /** Feeds projections and sends what reactions ask for; false for a command of the terminal that only reads or writes. */
  readonly runsEngine: boolean;
}

/** How long the answer given under an Idempotency-Key is kept. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** What lives as long as the process: begins after everything is wired, ends after the last request was answered. */
class Lifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private forgetting: NodeJS.Timeout | undefined;
  private journal: Promise<void> = Promise.resolve();

  constructor(
    private readonly magasin: Magasin,
    private readonly engine: ProjectionEngine,
    private readonly clock: Clock,
    private readonly runsEngine: boolean,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A simulated year that was stopped goes on in its own time: what falls due in it is not yet due.
    const { state } = await load(this.magasin.journal, demonstration, FLUX_DE_DEMONSTRATION);
    if (state.etat === 'commencee') this.clock.set(new Date(`${DEBUT}T00:00:00Z`));
    this.magasin.demarrer();
    if (this.runsEngine) {
      await this.engine.start();
      const { alimenter } = this.magasin;
      if (alimenter) this.journal = this.engine.alone('journal', ({ signal }) => alimenter(signal));
    } else await this.engine.prepare();
    await this.magasin.oublierReponses(KEPT_DAYS);
    this.forgetting = setInterval(() => {
      this.magasin.oublierReponses(KEPT_DAYS).catch((error: unknown) => {
        new Logger('Reponses').warn(error);
      });
    }, DAY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.forgetting);
    await this.engine.stop();
    await this.journal;
    await this.magasin.fermer();
  }
}

@Global()
@Module({})
export class ProgrammeModule {
  static with({ databaseUrl, eventStore, signingKey, runsEngine }: ProgrammeOptions): DynamicModule {
    const logger = new Logger('Programme');
    const onError = (message: string, error: unknown) => {
      logger.error({ err: error }, message);
    };
    return {
      module: ProgrammeModule,
      imports: [
        CqrsModule.forRoot(),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          entities: ENTITIES,
          installExtensions: false,
          poolErrorHandler: (error: Error) => {
            new Logger('TypeOrm').warn(error.message);
          },
          extra: {
            max: 8,
            connectionTimeoutMillis: 3_000,
            statement_timeout: 10_000,
            query_timeout: 15_000,
            keepAlive: true,
            options: '-c timezone=UTC',
            // A server that dies while a connection is between two statements must not end the programme.
            onConnect: (client: Client) => {
              client.on('error', () => undefined);
            },
          },
        }),
        TypeOrmModule.forFeature(ENTITIES),
      ],
      providers: [
        Clock,
        {
          provide: Magasin,
          useFactory: (): Magasin =>
            eventStore
              ? new MagasinEventStoreDb({ databaseUrl, reglage: eventStore, categories: CATEGORIES, onError })
              : new MagasinPostgres(databaseUrl),
        },
        { provide: EventStore, inject: [Magasin], useFactory: ({ store }: Magasin) => store },
        { provide: Journal, inject: [Magasin], useFactory: ({ journal }: Magasin) => journal },
        { provide: CleDesJetons, useValue: { key: signingKey } },
        {
          provide: ProjectionEngine,
          inject: [DataSource, Journal, CommandBus, Clock],
          useFactory: (source: DataSource, journal: Journal, commands: CommandBus, clock: Clock) =>
            new ProjectionEngine({
              url: databaseUrl,
              source,
              journal,
              projections: PROJECTIONS,
              reactions,
              execute: (command) => commands.execute(command as ICommand),
              now: () => clock.now(),
              owner: `${hostname()} ${process.pid}`,
              onError,
            }),
        },
        { provide: ReadModelPositions, useExisting: ProjectionEngine },
        {
          provide: Lifecycle,
          inject: [Magasin, ProjectionEngine, Clock],
          useFactory: (magasin: Magasin, engine: ProjectionEngine, clock: Clock) =>
            new Lifecycle(magasin, engine, clock, runsEngine),
        },
      ],
      exports: [
        Clock,
        Magasin,
        EventStore,
        Journal,
        CleDesJetons,
        ProjectionEngine,
        ReadModelPositions,
        CqrsModule,
        TypeOrmModule,
      ],
    };
  }
}
