import { rm } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { guardEphemeral } from './ephemeral-guard';
import { pollUntil } from './poll-until';
import { prepareBinaries, type PostgresBinaries } from './postgres-binaries';
import { prepareCluster, type PostgresCluster } from './postgres-cluster';
import { answers } from './postgres-probe';
import { launchPostmaster, type LaunchOptions } from './postmaster-launch';
import { readPidFile } from './postmaster-pid-file';
import { postmasterState } from './postmaster-process';
import { stopPostmaster } from './postmaster-stop';
import { choosePlace, type ServerPlace } from './server-place';

/** A running server; it outlives the process that started it unless `stop` is called or it is ephemeral. */
export interface EmbeddedPostgres {
  /** `postgres://…` on the loopback address, database `programme`, with the password: never to be shown. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where the files really are: under root, not the folder that was asked for. */
  readonly directory: string;
  /** The server of an earlier process was found alive; its settings and its log remain those of that process. */
  readonly reused: boolean;
  /** Whether it still runs. */
  isAlive(): Promise<boolean>;
  /** Ends every connection, other processes' included, and returns when the server is gone. May be called again. */
  stop(): Promise<void>;
}

interface Running {
  readonly pid: number;
  readonly port: number;
  readonly reused: boolean;
}

const patience = 60_000;
const durable = { fsync: 'on', shared_buffers: '128MB', max_connections: '100' };
const throwAway = { ...durable, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Lost races: the port was taken, another process started the same folder, a killed server's last processes are leaving. */
const lostRace =
  /could not (bind|create any TCP)|lock file "[^"]*" (already exists|is empty)|shared memory block .* still in use/;

/** Waits for a server that is starting or stopping, so that it is neither fought with nor missed. */
const findRunning = async ({ pidFile, dataDirectory, urlAt }: PostgresCluster): Promise<Running | undefined> => {
  let running: Running | undefined;
  const decided = await pollUntil(async () => {
    const found = await readPidFile(pidFile, dataDirectory);
    if (!found) return true;
    const { pid, port, ready } = found;
    if (!ready || port === undefined || !(await answers(urlAt(port), dataDirectory))) return false;
    running = { pid, port, reused: true };
    return true;
  }, patience);
  if (decided) return running;
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
    const found = await readPidFile(pidFile, dataDirectory);
    return found?.pid === pid && found?.ready === true && (await answers(urlAt(port), dataDirectory));
  };
  const settled = await pollUntil(async () => hasExited() || (await isReady()), patience);
  if (settled && !hasExited() && pid !== undefined) return { pid, port, reused: false };
  if (hasExited() && lostRace.test(lastLines.join('\n'))) return undefined;
  if (pid !== undefined) await stopPostmaster(pid, dataDirectory, binaries);
  throw new EmbeddedPostgresError(
    `Le serveur PostgreSQL intégré ne démarre pas dans ${place.directory}. Corrigez ce que disent ses dernières lignes, ` +
      `ou indiquez une base dans DATABASE_URL :\n${lastLines.join('\n')}`,
  );
};

const findOrStart = async (...server: Parameters<typeof startNew>): Promise<Running> => {
  const end = performance.now() + patience;
  for (;;) {
    const running = (await findRunning(server[1])) ?? (await startNew(...server));
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
 * Finds the server of `dataDirectory` or starts one, making its database the first time; safe when several processes ask at
 * once. `ephemeral`: a fresh one, fast and without durability, deleted by `stop` or when this process ends, however it ends.
 * `settings` are PostgreSQL's, and only used by the process that starts the server; `port` likewise, any free one without it.
 *
 * @throws {EmbeddedPostgresError} with a French message that says what to do.
 */
export const startEmbeddedPostgres = async ({
  dataDirectory,
  onLog = () => undefined,
  ephemeral = false,
  settings = {},
  port: asked,
}: {
  dataDirectory: string;
  onLog?: (line: string) => void;
  ephemeral?: boolean;
  settings?: Record<string, string>;
  port?: number;
}): Promise<EmbeddedPostgres> => {
  const place = await choosePlace(dataDirectory, ephemeral);
  const { directory } = place;
  const guard = ephemeral ? guardEphemeral(directory) : undefined;
  const discard = async () => {
    if (!guard) return;
    guard.dismiss();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const binaries = await prepareBinaries(place);
    const cluster = await prepareCluster(place, binaries, ephemeral);
    const options = { settings: { ...(ephemeral ? throwAway : durable), ...settings }, onLog, port: asked };
    const { pid, port, reused } = await findOrStart(binaries, cluster, place, options);
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= stopPostmaster(pid, cluster.dataDirectory, binaries).then(discard));
    const alive = async () => ['ours', 'unsure'].includes(await postmasterState(pid, cluster.dataDirectory));
    return { url: cluster.urlAt(port), port, pid, directory, reused, isAlive: alive, stop };
  } catch (error) {
    await discard();
    throw error;
  }
};
