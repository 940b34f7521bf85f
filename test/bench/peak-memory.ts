const SAMPLE_MS = 20;

/** The work's result, and the highest resident memory of this process while it went on. */
export const peakMemory = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; megabytes: number }> => {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS);
  try {
    const result = await work();
    return { result, megabytes: Math.max(peak, process.memoryUsage.rss()) / 2 ** 20 };
  } finally {
    clearInterval(timer);
  }
};
