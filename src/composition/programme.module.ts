import { hostname } from 'node:os';
import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { CommandBus, CqrsModule, type ICommand } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { EventStore, Journal } from '#libs/event-sourcing';
import { LastActs, ReadModelPositions, RepeatedTroubles } from '#libs/http';
import { ProjectionEngine } from '#libs/projections';
import { TextesMontres } from '#modules/messages';
import { AdressePublique, CleDesJetons, ReglagesDeMessagerie, type ReglagesSmtp } from '../acces';
import { DecisionsDuProgramme } from '../audit/decisions-du-programme';
import { FluxDuProgramme } from '../audit/flux-du-programme';
import { Clock } from './clock';
import type { EventStoreAddress } from '../configuration';
import { factShape, knowsFact } from './fact-shape';
import { FactStore, openFactStore } from './fact-store';
import { Lifecycle } from './lifecycle';
import { reactions } from '../reactions';
import { Pools } from './pools';
import { CATEGORIES, DECISIONS, FLUX, ENTITIES, PROJECTIONS, UPCAST } from './parts';

export interface ProgrammeOptions {
  readonly databaseUrl: string;
  /** Unset: facts are stored in that database. */
  readonly eventStore?: EventStoreAddress | undefined;
  readonly signingKey: Uint8Array | undefined;
  /** Unset: messages are recorded, and do not go out. */
  readonly smtp?: ReglagesSmtp | undefined;
  /** Where people reach the programme; messages name it. Unset: on this machine. */
  readonly publicAddress?: string | undefined;
  /** Whether the database is the embedded one. */
  readonly isEmbedded?: boolean;
  /** Whether this process runs projections and reactions. A command that only reads or writes does not. */
  readonly runsEngine: boolean;
}

@Global()
@Module({})
export class ProgrammeModule {
  static with({
    databaseUrl,
    eventStore,
    signingKey,
    runsEngine,
    smtp,
    publicAddress = 'http://localhost:3000',
    isEmbedded = false,
  }: ProgrammeOptions): DynamicModule {
    const logger = new Logger('Programme');
    const troubles = new RepeatedTroubles();
    const onError = (message: string, error: unknown) => {
      const said = troubles.come(`${message} : ${String(error)}`, performance.now());
      if (said) logger.error({ err: error, ...(said.times > 1 && { times: said.times }) }, message);
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
            // Without a listener, the server's death between two statements would end the process.
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
          provide: FactStore,
          useFactory: () =>
            openFactStore({
              databaseUrl,
              eventStore,
              categories: CATEGORIES,
              shapes: factShape(),
              knows: knowsFact,
              upcast: UPCAST,
              onError,
            }),
        },
        { provide: EventStore, inject: [FactStore], useFactory: ({ store }: FactStore) => store },
        { provide: Journal, inject: [FactStore], useFactory: ({ journal }: FactStore) => journal },
        { provide: CleDesJetons, useValue: { key: signingKey } },
        { provide: ReglagesDeMessagerie, useValue: new ReglagesDeMessagerie(smtp) },
        { provide: AdressePublique, useValue: new AdressePublique(publicAddress) },
        { provide: TextesMontres, useValue: new TextesMontres(isEmbedded) },
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
        { provide: DecisionsDuProgramme, useValue: { toutes: DECISIONS } },
        { provide: FluxDuProgramme, useValue: { parCategorie: FLUX } },
        LastActs,
        Pools,
        { provide: ReadModelPositions, useExisting: ProjectionEngine },
        {
          provide: Lifecycle,
          inject: [FactStore, ProjectionEngine, Clock],
          useFactory: (factStore: FactStore, engine: ProjectionEngine, clock: Clock) =>
            new Lifecycle(factStore, engine, clock, runsEngine),
        },
      ],
      exports: [
        Clock,
        DecisionsDuProgramme,
        FluxDuProgramme,
        FactStore,
        EventStore,
        Journal,
        AdressePublique,
        CleDesJetons,
        ReglagesDeMessagerie,
        TextesMontres,
        ProjectionEngine,
        ReadModelPositions,
        LastActs,
        Pools,
        CqrsModule,
        TypeOrmModule,
      ],
    };
  }
}
