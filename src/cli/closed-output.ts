const onFailureOfOutput = (heed: (error: NodeJS.ErrnoException) => void): void => {
  for (const output of [process.stdout, process.stderr]) output.on('error', heed);
};

/** Whoever reads the output may close it (`| head`): the rest is not said, and the work goes on. */
export const ignoreClosedOutput = (): void => {
  onFailureOfOutput((error) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

/** A server serves on when what it says can be written nowhere, as on a full disk. */
export const ignoreLostOutput = (): void => {
  onFailureOfOutput(() => undefined);
};
