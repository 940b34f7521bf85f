import { rm } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { guardEphemeral } from './ephemeral-guard';
import { findLoopback } from './loopback';
import { pollUntil } from './poll-until';
import { prepareBinaries, type PostgresBinaries } from './postgres-binaries';
import { prepareCluster, type PostgresCluster } from './postgres-cluster';
import { answers } from './postgres-probe';
import { launchPostmaster, type LaunchOptions } from './postmaster-launch';
import { readPidFile } from './postmaster-pid-file';
import { postmasterState } from './postmaster-process';
import { stopPostmaster } from './postmaster-stop';
import { choosePlace, type ServerPlace } from './server-place';

/** A running server. Unless it is ephemeral, it outlives the process that started it until `stop` is called. */
export interface EmbeddedPostgres {
  /** Address on the loopback interface. It holds the password: do not print it. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Folder of the files; under root, it is not the folder that was asked for. */
  readonly directory: string;
  /** An earlier process started the server, with the settings and the log of that process. */
  readonly reused: boolean;
  isAlive(): Promise<boolean>;
  /** Ends every connection, also those of other processes, and returns when the server has ended. May be called again. */
  stop(): Promise<void>;
}

interface Running {
  readonly pid: number;
  readonly port: number;
  readonly reused: boolean;
}

const patienceMs = 60_000;
const withDurability = { fsync: 'on', shared_buffers: '128MB', max_connections: '100' };
const withoutDurability = { ...withDurability, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The port was taken, another process started the folder, or a killed server's last processes are still ending: try again. */
const lostRaceMessage =
  /could not (bind|create any TCP)|lock file "[^"]*" (already exists|is empty)|shared memory block .* still in use/;

/** Waits for the end of a start or a stop under way in the folder. */
const findRunning = async (
  { pidFile, dataDirectory, urlAt }: PostgresCluster,
  signal: AbortSignal | undefined,
): Promise<Running | undefined> => {
  let running: Running | undefined;
  const isDecided = await pollUntil(async () => {
    signal?.throwIfAborted();
    const pidFileContent = await readPidFile(pidFile, dataDirectory);
    if (!pidFileContent) return true;
    const { pid, port, ready } = pidFileContent;
    if (!ready || port === undefined || !(await answers(urlAt(port), dataDirectory))) return false;
    running = { pid, port, reused: true };
    return true;
  }, patienceMs);
  if (isDecided) return running;
  throw new EmbeddedPostgresError(
    `Un serveur PostgreSQL occupe déjà le dossier ${dataDirectory} et ne répond pas : arrêtez-le, ou supprimez le ` +
      `fichier postmaster.pid de ce dossier si vous êtes certain qu'aucun serveur ne tourne, puis relancez le programme.`,
  );
};

const startNew = async (
  binaries: PostgresBinaries,
  cluster: PostgresCluster,
  place: ServerPlace,
  options: LaunchOptions,
): Promise<Running | undefined> => {
  const { dataDirectory, pidFile, urlAt } = cluster;
  const { pid, port, lastLines, hasExited } = await launchPostmaster(binaries, cluster, place, options);
  const isReady = async () => {
    const pidFileContent = await readPidFile(pidFile, dataDirectory);
    return pidFileContent?.pid === pid && pidFileContent?.ready === true && (await answers(urlAt(port), dataDirectory));
  };
  const isInterrupted = () => options.signal?.aborted === true;
  const isDecided = await pollUntil(async () => hasExited() || isInterrupted() || (await isReady()), patienceMs);
  if (isDecided && !hasExited() && !isInterrupted() && pid !== undefined) return { pid, port, reused: false };
  if (hasExited() && lostRaceMessage.test(lastLines.join('\n'))) return undefined;
  if (pid !== undefined) await stopPostmaster(pid, dataDirectory, binaries);
  options.signal?.throwIfAborted();
  throw new EmbeddedPostgresError(
    `Le serveur PostgreSQL intégré ne démarre pas dans ${place.directory}. Corrigez ce que disent ses dernières lignes, ` +
      `ou indiquez une base dans DATABASE_URL :\n${lastLines.join('\n')}`,
  );
};

const findOrStart = async (...server: Parameters<typeof startNew>): Promise<Running> => {
  const end = performance.now() + patienceMs;
  for (;;) {
    const running = (await findRunning(server[1], server[3].signal)) ?? (await startNew(...server));
    if (running) return running;
    if (performance.now() > end) {
      throw new EmbeddedPostgresError(
        `Le serveur PostgreSQL intégré n'a pas pu démarrer dans ${server[2].directory} : un autre programme le lui ` +
          `dispute. Arrêtez cet autre programme, ou choisissez un autre dossier.`,
      );
    }
  }
};

/**
 * Finds the server of `dataDirectory`, or starts it; several processes may call this at once. `ephemeral` starts a new server
 * without durability, deleted by `stop` or at the end of this process. `settings` (of PostgreSQL) and `port` (by default a
 * free one) have no effect on a server that is running already. `meanwhile` is called while another process writes the files of a
 * new server: what the caller computes then takes no time from the start. An abort of `signal` ends what this call
 * started, then throws its reason. Throws `EmbeddedPostgresError`.
 */
export const startEmbeddedPostgres = async ({
  dataDirectory,
  onLog = () => undefined,
  meanwhile = () => undefined,
  ephemeral = false,
  settings = {},
  port: wantedPort,
  signal,
}: {
  dataDirectory: string;
  onLog?: (line: string) => void;
  meanwhile?: () => void;
  ephemeral?: boolean;
  settings?: Record<string, string>;
  port?: number;
  signal?: AbortSignal | undefined;
}): Promise<EmbeddedPostgres> => {
  const loopback = await findLoopback();
  const place = await choosePlace(dataDirectory, ephemeral);
  const { directory } = place;
  const guard = ephemeral ? guardEphemeral(directory) : undefined;
  const deleteEphemeral = async () => {
    if (!guard) return;
    guard.dismiss();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const binaries = await prepareBinaries(place);
    const cluster = await prepareCluster(place, binaries, loopback, { ephemeral, meanwhile, signal });
    const options = {
      settings: { ...(ephemeral ? withoutDurability : withDurability), ...settings },
      onLog,
      port: wantedPort,
      signal,
    };
    const { pid, port, reused } = await findOrStart(binaries, cluster, place, options);
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= stopPostmaster(pid, cluster.dataDirectory, binaries).then(deleteEphemeral));
    const isAlive = async () => ['this-server', 'unsure'].includes(await postmasterState(pid, cluster.dataDirectory));
    return { url: cluster.urlAt(port), port, pid, directory, reused, isAlive, stop };
  } catch (error) {
    await deleteEphemeral();
    throw error;
  }
};
