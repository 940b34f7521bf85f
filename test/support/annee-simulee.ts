import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module';
import { Demonstration, type Avancement } from '../../src/demonstration/demonstration';

export interface Annee {
  /** As for the play that was stopped, or by default. */
  readonly graine?: number;
  readonly entreprises?: number;
  /** Called after each simulated day; may stop the play. */
  readonly onDay?: (avancement: Avancement, demonstration: Demonstration) => void;
}

/** Plays a simulated year into a database, in this process. */
export const jouerUneAnnee = async (databaseUrl: string, { graine, entreprises, onDay }: Annee): Promise<void> => {
  const options = { databaseUrl, signingKey: undefined, runsEngine: true, logLevel: 'silent' };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: false });
  try {
    const demonstration = app.get(Demonstration);
    await demonstration.jouer(graine, entreprises, (avancement) => onDay?.(avancement, demonstration));
  } finally {
    await app.close();
  }
};
