import type { DataSource } from 'typeorm';
import { ordinalOf } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import { beginRebuild, liveBuilds, takeOver, type Build } from './build';
import { isAtHead, step, type ConsumerOptions } from './consumer';

/**
 * Builds a projection anew, from the first event, beside the build that people read, which it then replaces. Throws when an
 * event cannot be digested. Another process may do part of the work, or all of it.
 */
export const rebuildBeside = async (
  consumer: ConsumerOptions,
  source: DataSource,
  definition: Projection,
  onProgress: (build: Build, head: bigint) => void,
): Promise<void> => {
  const { pool, journal } = consumer;
  const { name } = definition;
  const number = await beginRebuild(pool, source, definition);
  for (;;) {
    const build = (await liveBuilds(pool, name)).find((candidate) => candidate.build === number);
    if (!build || build.status === 'active') return;
    onProgress(build, ordinalOf((await journal.head()).position));
    if (build.poisonPosition !== undefined) throw new Error(`${name} s’arrête à la position ${build.poisonPosition}.`);
    if (isAtHead(await step(consumer, build))) await takeOver(pool, source, definition, number);
  }
};
