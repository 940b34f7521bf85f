import type { DestinationStream } from 'pino';

/** The standard output, for log lines. Those that a full disk refuses are lost, and counted once a line is written again. */
export const logOutput = (output: NodeJS.WritableStream): DestinationStream => {
  let lost = 0;
  return {
    write: (line) => {
      output.write(line, (error) => {
        if (error) lost += 1;
        else if (lost > 0) {
          output.write(`${JSON.stringify({ level: 40, time: Date.now(), lost, msg: 'Lignes perdues.' })}\n`);
          lost = 0;
        }
      });
    },
  };
};
