import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { serverEnvironment } from './server-environment';

/** JavaScript in a string, because it must run in Node both from the compiled programme and from the tests. */
const guardScript = `
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

/** Starts a process that stops the ephemeral server and deletes its folder once this process has ended, even killed. */
export const guardEphemeral = (directory: string): { dismiss(): void } => {
  const guard = spawn(process.execPath, ['-e', guardScript, directory], {
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
