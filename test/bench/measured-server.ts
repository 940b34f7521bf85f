import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface MeasuredServer {
  readonly server: ChildProcess;
  readonly port: number;
  stop(): Promise<void>;
}

/** The programme's own server in a process of its own. */
export const startMeasuredServer = async (
  databaseUrl: string,
  key: Buffer,
  env: NodeJS.ProcessEnv = {},
): Promise<MeasuredServer> => {
  const server = fork(join(__dirname, 'http-server.js'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, BENCH_KEY: key.toString('hex'), ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const gone = once(server, 'exit').then(() => Promise.reject(new Error('The server did not start: see above.')));
  const [{ port }] = (await Promise.race([once(server, 'message'), gone])) as [{ port: number }];
  gone.catch(() => undefined);
  const stop = async () => {
    const exited = once(server, 'exit');
    server.disconnect();
    await exited;
  };
  return { server, port, stop };
};
