import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#libs/embedded';
import { ArgumentRefuse, readArguments, type Arguments } from './arguments';
import type { Figure } from './figures';
import { tableOf } from './table';
import { SUITES } from './suites';

// As durable as the product's own server; checkpoints are kept out of the rounds, for everybody alike.
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
};

const note = (line: string) => process.stderr.write(`${line}\n`);

/** Process id of the database server, whose processor time is counted too. */
const postmasterOf = async (url: string): Promise<string> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  const [pid = ''] = readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n');
  return pid;
};

const runSuite = async (name: string, { scale, dossiers }: Arguments, serverUrl: string): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const child = fork(join(__dirname, 'suite-process.js'), [name, String(scale), String(dossiers ?? '')], {
    env: { ...process.env, TEST_DATABASE_URL: serverUrl, BENCH_POSTMASTER: await postmasterOf(serverUrl) },
    // Nothing but the result on the standard output.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.on('message', (figure) => figures.push(figure as Figure));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`La suite ${name} s’est arrêtée : voir ci-dessus.`);
  return figures;
};

const run = async (): Promise<void> => {
  const asked = readArguments(process.argv.slice(2), Object.keys(SUITES));
  const { suites, scale, json } = asked;
  const dataDirectory = resolve(__dirname, '../../../.donnees');
  const server = await startEmbeddedPostgres({ dataDirectory, ephemeral: true, settings: SETTINGS });
  try {
    const [cpu] = cpus();
    note(`${cpus().length} cœurs (${cpu?.model ?? 'inconnu'}), Node ${process.versions.node}, échelle ${scale}`);
    const figures: Figure[] = [];
    for (const name of suites) figures.push(...(await runSuite(name, asked, server.url)));
    process.stdout.write(`${json ? JSON.stringify(figures, undefined, 2) : tableOf(figures)}\n`);
  } finally {
    await server.stop();
  }
};

run().catch((error: unknown) => {
  note(error instanceof ArgumentRefuse ? error.message : String((error as Error).stack ?? error));
  process.exitCode = 1;
});
