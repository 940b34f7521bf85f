import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module';
import { resterAuDernierJour } from '../dernier-jour';
import { Demonstration, type Avancement } from '../../../src/demonstration/demonstration';

export interface Annee {
  /** As for the play that was stopped, or by default. */
  readonly graine?: number;
  readonly entreprises?: number;
  /** Called after each simulated day; may stop the play. */
  readonly onDay?: (avancement: Avancement, demonstration: Demonstration) => void;
}

export interface Lieu {
  readonly databaseUrl: string;
  readonly eventStoreUrl: string | undefined;
}

/** Plays the plan of a simulated year through the programme's commands, in this process. */
export const jouerUneAnnee = async (
  { databaseUrl, eventStoreUrl }: Lieu,
  { graine, entreprises, onDay }: Annee,
): Promise<void> => {
  const eventStore = eventStoreUrl === undefined ? undefined : { url: eventStoreUrl };
  const options = { databaseUrl, eventStore, signingKey: undefined, runsEngine: true, logLevel: 'silent' };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: false });
  try {
    resterAuDernierJour(app);
    const demonstration = app.get(Demonstration);
    await demonstration.jouer(graine, entreprises, (avancement) => onDay?.(avancement, demonstration));
  } finally {
    await app.close();
  }
};
