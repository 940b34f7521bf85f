import { pourTerminal } from '#libs/france';

/** Prints a line for the person at the terminal, on stderr; logs go to stdout. */
export const printLine = (line: string): void => {
  process.stderr.write(`${pourTerminal(line)}\n`);
};

/** Prints what was asked for, on stdout. A name from a file or a journal must not give orders to the terminal. */
export const printResult = (line: string): void => {
  process.stdout.write(`${pourTerminal(line)}\n`);
};

export interface Progress {
  at(done: number, total: number, note?: string): void;
  end(line: string): void;
}

const EVERY_MS = 200;

/** Redraws one line in a terminal; elsewhere, prints one line per tenth. */
export const showProgress = (label: string): Progress => {
  const isTerminal = process.stderr.isTTY;
  let drawnAt = 0;
  let printedTenth = -1;
  return {
    at: (done, total, note = '') => {
      const share = total === 0 ? 1 : done / total;
      const percent = `${Math.floor(share * 100)} %`;
      if (isTerminal && (Date.now() - drawnAt > EVERY_MS || share >= 1)) {
        drawnAt = Date.now();
        const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
        process.stderr.write(`\r\u001b[2K${pourTerminal(`${label} ${bar} ${percent} ${note}`)}`);
      } else if (!isTerminal && Math.floor(share * 10) > printedTenth) {
        printedTenth = Math.floor(share * 10);
        printLine(`${label} : ${percent} ${note}`);
      }
    },
    end: (line) => {
      if (isTerminal) process.stderr.write('\r\u001b[2K');
      printLine(line);
    },
  };
};
