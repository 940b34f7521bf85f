import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { PostgresBinaries } from './postgres-binaries';
import type { PostgresCluster } from './postgres-cluster';
import { serverEnvironment } from './server-environment';
import type { ServerPlace } from './server-place';

export interface Postmaster {
  readonly pid: number | undefined;
  readonly port: number;
  /** The last lines that it wrote, oldest first. */
  readonly lastLines: readonly string[];
  readonly hasExited: () => boolean;
}

export interface LaunchOptions {
  readonly settings: Readonly<Record<string, string>>;
  readonly onLog: (line: string) => void;
  /** Asked for by whoever starts again a server that others still know by its port; any free one without it. */
  readonly port?: number | undefined;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
};

/** The messages stay in English because the launcher reads them. */
const imposed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', lc_messages: 'C' };

/**
 * In a session of its own, and without keeping Node alive: Ctrl-C reaches the programme alone, which then stops its server
 * in order; a programme that is killed leaves its server to the next one, which takes it over.
 */
export const launchPostmaster = async (
  binaries: PostgresBinaries,
  { dataDirectory }: PostgresCluster,
  { account, directory }: ServerPlace,
  { settings, onLog, port: asked }: LaunchOptions,
): Promise<Postmaster> => {
  const port = asked ?? (await freePort());
  const options = Object.entries({ ...settings, ...imposed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.pathOf('postgres'), ['-D', dataDirectory, '-p', String(port), ...options], {
    ...account,
    cwd: directory,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let exited = false;
  const lastLines: string[] = [];
  const keep = (line: string) => {
    lastLines.push(line);
    if (lastLines.length > 15) lastLines.shift();
    onLog(line);
  };
  child.once('error', (error) => {
    keep(error.message);
    exited = true;
  });
  // Not 'exit': the last lines come before 'close'.
  child.once('close', () => (exited = true));
  createInterface({ input: child.stderr }).on('line', keep);
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  return { pid: child.pid, port, lastLines, hasExited: () => exited };
};
