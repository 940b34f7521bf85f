import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { serverEnvironment } from './server-environment';

/** Plain JavaScript in a string: it runs in a bare Node, whether the programme itself runs compiled or not. */
const watch = `
const { readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const directory = process.argv[1];
process.stdin.resume().once('close', () => {
  try {
    process.kill(parseInt(readFileSync(join(directory, 'postgresql', 'data', 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT');
  } catch {}
  rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
`;

/** A small process that outlives ours, however ours ends, only to stop the throw-away server and delete its folder. */
export const guardEphemeral = (directory: string): { dismiss(): void } => {
  const guard = spawn(process.execPath, ['-e', watch, directory], {
    cwd: directory,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return { dismiss: () => void guard.kill('SIGKILL') };
};
