import { NestFactory } from '@nestjs/core';
import { readEventStoreUrl } from '#libs/event-store';
import { AppModule } from '../../src/app.module';
import { Demonstration, type Avancement } from '../../src/demonstration/demonstration';
import { EventStoreDouble } from './eventstoredb';

export interface Annee {
  /** As for the play that was stopped, or by default. */
  readonly graine?: number;
  readonly entreprises?: number;
  /** Called after each simulated day; may stop the play. */
  readonly onDay?: (avancement: Avancement, demonstration: Demonstration) => void;
}

const doubles = new Map<string, EventStoreDouble>();

/** Of a database: its own, kept from one play to the next. */
const doubleDe = async (databaseUrl: string): Promise<EventStoreDouble> => {
  const double = doubles.get(databaseUrl) ?? (await EventStoreDouble.start());
  doubles.set(databaseUrl, double);
  return double;
};

export const fermerLesMagasins = () => Promise.all([...doubles.values()].map((double) => double.kill()));

/** Plays a simulated year into a database, in this process; its facts in the wire double for the scenarios that run on it. */
export const jouerUneAnnee = async (databaseUrl: string, { graine, entreprises, onDay }: Annee): Promise<void> => {
  const sur = process.env.SCENARIOS_ON === 'eventstoredb' ? await doubleDe(databaseUrl) : undefined;
  const eventStore = sur && { settings: readEventStoreUrl(sur.url) };
  const options = { databaseUrl, eventStore, signingKey: undefined, runsEngine: true, logLevel: 'silent' };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: false });
  try {
    const demonstration = app.get(Demonstration);
    await demonstration.jouer(graine, entreprises, (avancement) => onDay?.(avancement, demonstration));
  } finally {
    await app.close();
  }
};
