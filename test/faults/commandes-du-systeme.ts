import { randomBytes } from 'node:crypto';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConcurrencyConflict, type CommandContext } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { createServer } from '../../src/server/http-server';
import { idDe } from '../support/programme';

/** What reactions give to their commands; the same name is the same command, sent again. */
export const contexteDe = (nom: string): CommandContext => {
  const commandId = idDe(nom);
  return { commandId, actor: SYSTEM, at: new Date().toISOString(), correlationId: commandId, causationId: commandId };
};

/** Sent until it is not a lost race, as the outbox does. */
export const envoyer = async (app: NestFastifyApplication, commande: ICommand): Promise<void> => {
  for (;;) {
    try {
      await app.get(CommandBus).execute(commande);
      return;
    } catch (error) {
      if (!(error instanceof ConcurrencyConflict)) throw error;
    }
  }
};

/** One more process over this database, which is that of the test: it sends commands, and leaves projections and reactions to the others. */
export const processusDuTest = async (databaseUrl: string): Promise<NestFastifyApplication> => {
  const signingKey = randomBytes(32);
  const app = await createServer({ databaseUrl, signingKey, runsEngine: false, logLevel: 'silent' });
  await app.init();
  return app;
};
