import type { DataSource } from 'typeorm';
import { ordinalOf } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import { beginRebuild, liveBuilds, takeOver, type Build } from './build';
import { isAtHead, step, type ConsumerOptions } from './consumer';
import { fillByStream, isFilledByStream } from './fill-by-stream';

/** `digested`: events digested so far, while the build is filled stream by stream; its position then stays at 0. */
export type RebuildProgress = (build: Build, head: bigint, digested?: number) => void;

/** Pause before looking again at a build that another process fills. */
const BUSY_MS = 100;

/**
 * Builds a projection anew, from the first event, beside the build that people read, which it then replaces. Throws when an
 * event cannot be digested. Another process may do part of the work, or all of it.
 */
export const rebuildBeside = async (
  consumer: ConsumerOptions,
  source: DataSource,
  definition: Projection,
  onProgress: RebuildProgress,
): Promise<void> => {
  const { pool, journal } = consumer;
  const { name } = definition;
  const number = await beginRebuild(pool, source, definition);
  let isUnfit = false;
  for (;;) {
    const build = (await liveBuilds(pool, name)).find((candidate) => candidate.build === number);
    if (!build || build.status === 'active') return;
    const head = ordinalOf((await journal.head()).position);
    onProgress(build, head);
    if (build.poisonPosition !== undefined) throw new Error(`${name} s’arrête à la position ${build.poisonPosition}.`);
    if (!isUnfit && isFilledByStream(definition, build)) {
      const filling = await fillByStream(consumer, definition.category, build, {
        onProgress: (events) => onProgress(build, head, events),
      });
      isUnfit = filling === 'unfit' || filling === 'empty';
      if (filling === 'busy') await journal.changed(BUSY_MS);
      continue;
    }
    if (isAtHead(await step(consumer, build))) await takeOver(pool, source, definition, number);
  }
};
