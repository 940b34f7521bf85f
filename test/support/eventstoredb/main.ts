import { once } from 'node:events';
import { type DoubleOptions, EventStoreDouble } from './index';

/**
 * The double in a process of its own: `node main.cjs '{"port":2113}'`. Its first line is its URL, and it ends when its
 * input does, so that a test run that is killed leaves no server behind.
 */
const main = async () => {
  const options = JSON.parse(process.argv[2] ?? '{}') as DoubleOptions;
  const double = await EventStoreDouble.start(options);
  console.log(double.url);
  await once(process.stdin.resume(), 'end');
  await double.kill();
};

void main();
