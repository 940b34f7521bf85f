import { isStray } from '#libs/event-store';

/** What a client of EventStoreDB throws where nobody can catch it ends nothing; whatever else nobody caught ends the process, as it would without us. */
export const garder = (): void => {
  process.on('uncaughtException', (error) => {
    if (isStray(error)) return;
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(1);
  });
};
