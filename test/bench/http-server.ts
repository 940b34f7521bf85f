import 'reflect-metadata';
import { createServer } from '../../src/server/http-server';
import { addValidatedPost } from './validated-post.controller';

/** The programme's own server in a process of its own, which ends with the one that started it. */
const serve = async (): Promise<void> => {
  const { DATABASE_URL: databaseUrl = '', BENCH_KEY = '', BENCH_ENGINE, EVENT_STORE_URL: url } = process.env;
  addValidatedPost();
  const signingKey = Buffer.from(BENCH_KEY, 'hex');
  const eventStore = url === undefined ? undefined : { url };
  const app = await createServer({
    databaseUrl,
    eventStore,
    signingKey,
    runsEngine: BENCH_ENGINE !== 'off',
    logLevel: 'silent',
  });
  await app.listen(0, '127.0.0.1');
  process.send?.({ port: Number(new URL(await app.getUrl()).port) });
  let before = process.cpuUsage();
  // Asked for a message, answers how many milliseconds of processor went since the last one.
  process.on('message', () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000 });
  });
};

process.once('disconnect', () => process.exit());
serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
