/** A line for whoever started the programme; logs are another stream's business. */
export const dire = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export interface Suivi {
  at(done: number, total: number, note?: string): void;
  end(line: string): void;
}

const EVERY_MS = 200;

/** Progress on one line of a terminal; without a terminal, one line per tenth. */
export const suivre = (label: string): Suivi => {
  const terminal = process.stderr.isTTY;
  let last = 0;
  let tenth = -1;
  return {
    at: (done, total, note = '') => {
      const share = total === 0 ? 1 : done / total;
      const percent = `${Math.floor(share * 100)} %`;
      if (terminal && (Date.now() - last > EVERY_MS || share >= 1)) {
        last = Date.now();
        const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
        process.stderr.write(`\r\u001b[2K${label} ${bar} ${percent} ${note}`);
      } else if (!terminal && Math.floor(share * 10) > tenth) {
        tenth = Math.floor(share * 10);
        process.stderr.write(`${label} : ${percent} ${note}\n`);
      }
    },
    end: (line) => {
      process.stderr.write(`${terminal ? '\r\u001b[2K' : ''}${line}\n`);
    },
  };
};
