import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time of the database server: its own, that of its children, and that of those who have ended. Linux only. */
const ofServer = (postmaster: number): number => {
  const ticks = (pid: string): number => {
    try {
      // The name of a process may hold spaces: the numbers stand behind its last parenthesis.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const [parent, own, ended] = [Number(stat[1]), [11, 12], [13, 14]];
      const sum = (fields: readonly number[]) => fields.reduce((total, field) => total + Number(stat[field]), 0);
      if (Number(pid) === postmaster) return sum(own) + sum(ended);
      return parent === postmaster ? sum(own) : 0;
    } catch {
      return 0;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((total, pid) => total + ticks(pid) * TICK_MS, 0);
};

/** Milliseconds of processor that this process and the database server took so far. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  const postmaster = Number(process.env.BENCH_POSTMASTER);
  const server = process.platform === 'linux' && postmaster > 0 ? ofServer(postmaster) : 0;
  return (user + system) / 1_000 + server;
};
