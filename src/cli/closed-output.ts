/** Whoever reads the output may close it (`| head`): the rest is not said, and the work goes on. */
export const ignoreClosedOutput = (): void => {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
};
