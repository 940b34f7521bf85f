import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { pollUntil } from './poll-until';
import type { PostgresBinaries } from './postgres-binaries';
import { postmasterState } from './postmaster-process';

const sendSignal = async (signal: 'INT' | 'QUIT', pid: number, binaries: PostgresBinaries) => {
  // On Windows, Node cannot send signals and would kill the process; pg_ctl requests the shutdown.
  if (process.platform === 'win32') await promisify(execFile)(binaries.pathOf('pg_ctl'), ['kill', signal, String(pid)]);
  else process.kill(pid, `SIG${signal}`);
};

/** Requests a fast shutdown, then an immediate one, after which PostgreSQL recovers at its next start. */
export const stopPostmaster = async (pid: number, dataDirectory: string, binaries: PostgresBinaries): Promise<void> => {
  const isGone = async () => ['gone', 'other-process'].includes(await postmasterState(pid, dataDirectory));
  for (const [signal, patienceMs] of [
    ['INT', 30_000],
    ['QUIT', 10_000],
  ] as const) {
    if (await isGone()) return;
    try {
      await sendSignal(signal, pid, binaries);
    } catch (cause) {
      if (await isGone()) return;
      throw new EmbeddedPostgresError(
        `Le serveur PostgreSQL intégré (processus ${String(pid)}) ne peut pas être arrêté par ce compte : ` +
          `arrêtez-le avec le compte qui l'a lancé.`,
        { cause },
      );
    }
    if (await pollUntil(isGone, patienceMs)) return;
  }
  throw new EmbeddedPostgresError(
    `Le serveur PostgreSQL intégré (processus ${String(pid)}) ne s'arrête pas : arrêtez ce processus vous-même.`,
  );
};
