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
import { PostgresEventStore } from '#libs/event-store';
import { ReadModelPositions } from '#libs/http';
import { ProjectionEngine, type Projection } from '#libs/projections';
import {
  dispositifs,
  dossiers,
  enveloppes,
  LigneDispositif,
  LigneDossier,
  LigneEnveloppe,
} from '#modules/aides-regionales';
import { entreprises, FicheEntreprise } from '#modules/entreprises';
import { CleDesJetons } from './acces';
import { Clock } from './clock';
import { DEBUT } from './demonstration/calendrier-simule';
import { demonstration, FLUX_DE_DEMONSTRATION } from './demonstration/demonstration.events';
import { Attribuant, EnrolementsParMois, pilotage, SubventionsParAnnee } from './pilotage';
import { reactions } from './reactions';

export interface ProgrammeOptions {
  readonly databaseUrl: string;
  readonly signingKey: Uint8Array | undefined;
  /** Feeds projections and sends what reactions ask for; false for a command of the terminal that only reads or writes. */
  readonly runsEngine: boolean;
}

const ENTITIES = [
  FicheEntreprise,
  LigneDispositif,
  LigneEnveloppe,
  LigneDossier,
  EnrolementsParMois,
  SubventionsParAnnee,
  Attribuant,
];

const projections: readonly Projection[] = [entreprises, dispositifs, enveloppes, dossiers, pilotage];

/** How long the answer given under an Idempotency-Key is kept. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** What lives as long as the process: begins after everything is wired, ends after the last request was answered. */
class Lifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private forgetting: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: PostgresEventStore,
    private readonly engine: ProjectionEngine,
    private readonly clock: Clock,
    private readonly runsEngine: boolean,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A simulated year that was stopped goes on in its own time: what falls due in it is not yet due.
    const { state } = await load(this.store, demonstration, FLUX_DE_DEMONSTRATION);
    if (state.etat === 'commencee') this.clock.set(new Date(`${DEBUT}T00:00:00Z`));
    if (this.runsEngine) await this.engine.start();
    else await this.engine.prepare();
    await this.store.forgetAnswers(KEPT_DAYS);
    this.forgetting = setInterval(() => {
      this.store.forgetAnswers(KEPT_DAYS).catch((error: unknown) => {
        new Logger('Reponses').warn(error);
      });
    }, DAY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.forgetting);
    await this.engine.stop();
    await this.store.close();
  }
}

@Global()
@Module({})
export class ProgrammeModule {
  static with({ databaseUrl, signingKey, runsEngine }: ProgrammeOptions): DynamicModule {
    const logger = new Logger('Projections');
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
      ],
      providers: [
        Clock,
        { provide: PostgresEventStore, useFactory: () => new PostgresEventStore({ url: databaseUrl }) },
        { provide: EventStore, useExisting: PostgresEventStore },
        { provide: Journal, useExisting: PostgresEventStore },
        { provide: CleDesJetons, useValue: { key: signingKey } },
        {
          provide: ProjectionEngine,
          inject: [DataSource, Journal, CommandBus, Clock],
          useFactory: (source: DataSource, journal: Journal, commands: CommandBus, clock: Clock) =>
            new ProjectionEngine({
              url: databaseUrl,
              source,
              journal,
              projections,
              reactions,
              execute: (command) => commands.execute(command as ICommand),
              now: () => clock.now(),
              onError: (message, error) => {
                logger.error({ err: error }, message);
              },
            }),
        },
        { provide: ReadModelPositions, useExisting: ProjectionEngine },
        {
          provide: Lifecycle,
          inject: [PostgresEventStore, ProjectionEngine, Clock],
          useFactory: (store: PostgresEventStore, engine: ProjectionEngine, clock: Clock) =>
            new Lifecycle(store, engine, clock, runsEngine),
        },
      ],
      exports: [
        Clock,
        PostgresEventStore,
        EventStore,
        Journal,
        CleDesJetons,
        ProjectionEngine,
        ReadModelPositions,
        CqrsModule,
      ],
    };
  }
}
