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
  /** Last lines of its log, oldest first. */
  readonly lastLines: readonly string[];
  readonly hasExited: () => boolean;
}

export interface LaunchOptions {
  readonly settings: Readonly<Record<string, string>>;
  readonly onLog: (line: string) => void;
  /** Port of a server that is restarted, because its clients still use that port; by default a free one. */
  readonly port?: number | undefined;
  readonly signal: AbortSignal | undefined;
}

const freePort = async (address: string): Promise<number> => {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const listening = server.address();
  server.close();
  await once(server, 'close');
  if (listening === null || typeof listening === 'string') throw new Error('a TCP server has a port');
  return listening.port;
};

/** Messages stay in English because `start-embedded-postgres` parses them. */
const imposedSettings = { unix_socket_directories: '', lc_messages: 'C' };

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C reaches only the programme, which then stops the server. A
 * programme that is killed leaves the server running, and the next one takes it over.
 */
export const launchPostmaster = async (
  binaries: PostgresBinaries,
  { dataDirectory, loopback: { address } }: PostgresCluster,
  { account, directory }: ServerPlace,
  { settings, onLog, port: wantedPort, signal }: LaunchOptions,
): Promise<Postmaster> => {
  const port = wantedPort ?? (await freePort(address));
  const imposed = { ...imposedSettings, listen_addresses: address };
  const options = Object.entries({ ...settings, ...imposed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  signal?.throwIfAborted();
  const child = spawn(binaries.pathOf('postgres'), ['-D', dataDirectory, '-p', String(port), ...options], {
    ...account,
    cwd: directory,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let hasExited = false;
  const lastLines: string[] = [];
  const addLine = (line: string) => {
    lastLines.push(line);
    if (lastLines.length > 15) lastLines.shift();
    onLog(line);
  };
  child.once('error', (error) => {
    addLine(error.message);
    hasExited = true;
  });
  // 'close' comes after the last lines of the log; 'exit' may come before them.
  child.once('close', () => (hasExited = true));
  createInterface({ input: child.stderr }).on('line', addLine);
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  return { pid: child.pid, port, lastLines, hasExited: () => hasExited };
};
