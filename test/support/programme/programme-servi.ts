import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../../../src/server/http-server';
import { freshDatabase, type FreshDatabase } from '../fresh-database';
import { Guichet } from './guichet';
import { JournalLu } from './journal';

/** The whole server of this process, listening, over an empty database: for tests that hold its clock, its store or its commands. */
export class ProgrammeServi extends Guichet {
  readonly journal: JournalLu;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly base: FreshDatabase,
    private readonly signingKey: Uint8Array,
  ) {
    super();
    this.journal = new JournalLu(base.url);
  }

  static async ouvrir(): Promise<ProgrammeServi> {
    const base = await freshDatabase();
    const signingKey = randomBytes(32);
    const app = await createServer({ databaseUrl: base.url, signingKey, runsEngine: true, logLevel: 'silent' });
    await app.listen(0, '127.0.0.1');
    return new ProgrammeServi(app, await app.getUrl(), base, signingKey);
  }

  async fermer(): Promise<void> {
    await this.journal.close();
    await this.app.close();
    await this.base.drop();
  }

  protected cle(): Promise<Uint8Array> {
    return Promise.resolve(this.signingKey);
  }
}
