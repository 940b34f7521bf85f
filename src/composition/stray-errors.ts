import { isStray } from '#libs/event-store/eventstoredb';

let ignoring = false;

/** Keeps the process alive when the EventStoreDB client throws outside any call. Other uncaught errors still end it. */
export const ignoreStrayErrors = (): void => {
  if (ignoring) return;
  ignoring = true;
  process.on('uncaughtException', (error) => {
    if (isStray(error)) return;
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(1);
  });
};
