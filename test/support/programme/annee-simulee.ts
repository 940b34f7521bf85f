import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module';
import { resterAuDernierJour } from '../dernier-jour';
import { Clock } from '../../../src/composition/clock';
import { Demonstration, type Avancement } from '../../../src/demonstration/demonstration';

export interface Annee {
  /** As for the play that was stopped, or by default. */
  readonly graine?: number;
  readonly entreprises?: number;
  readonly dernierJour?: string;
  /** What the machine's clock says when the year begins; unset, the true time. */
  readonly maintenant?: Date;
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
  { maintenant, onDay, ...annee }: Annee,
): Promise<void> => {
  const eventStore = eventStoreUrl === undefined ? undefined : { url: eventStoreUrl };
  const options = { databaseUrl, eventStore, signingKey: undefined, runsEngine: true, logLevel: 'silent' };
  const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: false });
  try {
    resterAuDernierJour(app);
    if (maintenant) app.get(Clock).set(maintenant);
    const demonstration = app.get(Demonstration);
    await demonstration.jouer(annee, (avancement) => onDay?.(avancement, demonstration));
  } finally {
    await app.close();
  }
};
