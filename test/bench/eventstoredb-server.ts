import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface EventStoreServer {
  readonly url: string;
  /** `EVENTSTOREDB_URL`'s own, or the wire double in a process of its own. */
  readonly name: string;
  stop(): Promise<void>;
}

const DOUBLE = resolve(__dirname, '../../../test/support/eventstoredb/main.cjs');

/** The server that is named in the environment, or the wire double: each figure says which. */
export const eventStoreServer = async (): Promise<EventStoreServer> => {
  const url = process.env.EVENTSTOREDB_URL;
  if (url) return { url, name: 'EventStoreDB', stop: () => Promise.resolve() };
  const child = spawn(process.execPath, [DOUBLE, '{}'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { url: line, name: 'double', stop };
};
