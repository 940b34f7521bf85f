const controller = new AbortController();
let isHeard = false;

const interrupt = () => {
  controller.abort();
};

/** Aborted by Ctrl-C or by the end that a supervisor asks for. From the call on, they no longer end the process by themselves. */
export const interruption = (): AbortSignal => {
  if (!isHeard) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  isHeard = true;
  return controller.signal;
};

export const isInterrupted = (): boolean => controller.signal.aborted;
