import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { pollUntil } from './poll-until';
import type { PostgresBinaries } from './postgres-binaries';
import { postmasterState } from './postmaster-process';

const send = async (signal: 'INT' | 'QUIT', pid: number, binaries: PostgresBinaries) => {
  // Windows has no signals: Node would end the process outright, pg_ctl knows how to ask.
  if (process.platform === 'win32') await promisify(execFile)(binaries.pathOf('pg_ctl'), ['kill', signal, String(pid)]);
  else process.kill(pid, `SIG${signal}`);
};

/** Fast shutdown, then an immediate one (replayed from the journal at the next start); returns when the process is gone. */
export const stopPostmaster = async (pid: number, dataDirectory: string, binaries: PostgresBinaries): Promise<void> => {
  const isGone = async () => ['gone', 'another'].includes(await postmasterState(pid, dataDirectory));
  for (const [signal, patience] of [
    ['INT', 30_000],
    ['QUIT', 10_000],
  ] as const) {
    if (await isGone()) return;
    try {
      await send(signal, pid, binaries);
    } catch (cause) {
      if (await isGone()) return;
      throw new EmbeddedPostgresError(
        `Le serveur PostgreSQL intégré (processus ${String(pid)}) ne peut pas être arrêté par ce compte : ` +
          `arrêtez-le avec le compte qui l'a lancé.`,
        { cause },
      );
    }
    if (await pollUntil(isGone, patience)) return;
  }
  throw new EmbeddedPostgresError(
    `Le serveur PostgreSQL intégré (processus ${String(pid)}) ne s'arrête pas : arrêtez ce processus vous-même.`,
  );
};
