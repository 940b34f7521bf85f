import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

// From dist/test/bench back to the sources, where the lockfile is.
const folder = resolve(__dirname, '../../../test/bench/peers');

// By a constant: it is a dependency of the folder above, not of the programme, whatever reads the imports.
const EMMETT = '@event-driven-io/emmett-postgresql';

/** Installs the peers from a lockfile of their own, the first time; without their scripts. */
export const installPeers = async (note: (line: string) => void): Promise<void> => {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  note('installation des comparés (npm ci dans test/bench/peers)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['ci', '--ignore-scripts'], { cwd: folder, shell: process.platform === 'win32' });
};

interface EmmettEvent {
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

/** The part of emmett that is compared; the package is not there when this is compiled. */
export interface EmmettStore {
  readonly schema: { migrate(): Promise<unknown> };
  appendToStream(
    stream: string,
    events: readonly EmmettEvent[],
    options: { readonly expectedStreamVersion: string },
  ): Promise<unknown>;
  close(): Promise<void>;
}

export const emmettStore = (url: string, connections: number): EmmettStore => {
  const require = createRequire(join(folder, 'package.json'));
  const { getPostgreSQLEventStore } = require(EMMETT) as {
    getPostgreSQLEventStore(url: string, options: object): EmmettStore;
  };
  const { Pool } = require('pg') as { Pool: new (options: object) => { end(): Promise<void> } };
  const pool = new Pool({ connectionString: url, max: connections });
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' }, connectionOptions: { pool } });
  return {
    schema: store.schema,
    appendToStream: store.appendToStream.bind(store),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};
