import { ordinalOf, type RecordedEvent } from '#libs/event-sourcing';
import type { Projection } from '../projection';
import type { Reaction } from '../reaction';
import type { Build } from './build';
import { isRefusal, OWNED, type ConsumerOptions } from './consumer';
import { inTransaction } from './database';

/** `unfit`: an event cannot be digested, which reading page by page will locate. `busy`: another process is at it. */
export type Filling = 'filled' | 'unfit' | 'busy' | 'empty';

class Undigested extends Error {}

/** Whether a build can still be computed stream by stream: nobody reads it, and it has no row. */
export const isFilledByStream = (
  definition: Projection | Reaction,
  { status, position, poisonPosition }: Build,
): definition is Projection & { readonly category: string } =>
  definition.kind === 'projection' &&
  definition.category !== undefined &&
  status === 'building' &&
  position === 0n &&
  poisonPosition === undefined;

/** Locks the checkpoint without waiting: whoever holds it is filling the same build. */
const FENCE = `select from es.projections p where name = $1 and build = $2 and position = 0 and epoch = $3
  and status = 'building' and poison_position is null and ${OWNED('$4')} for update skip locked`;

/**
 * Computes a build from the first event to the present head, stream by stream: each row is folded whole and written once.
 * Rows and checkpoint are written in one transaction. `onProgress` gets the number of events that were digested.
 */
export const fillByStream = async (
  { pool, journal, types, digest: newDigest, ownerEpoch }: ConsumerOptions,
  category: string,
  build: Build,
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: (events: number) => void } = {},
): Promise<Filling> => {
  const { position: upTo } = await journal.head();
  if (ordinalOf(upTo) === 0n) return 'empty';
  try {
    return await inTransaction(pool, async (client) => {
      const fence = await client.query(FENCE, [build.name, build.build, build.epoch, ownerEpoch ?? null]);
      if (fence.rowCount !== 1) return 'busy';
      let count = 0;
      for await (const events of journal.readStreams({ category, types, upTo })) {
        signal?.throwIfAborted();
        const digest = newDigest();
        try {
          // Handlers of a projection with a category are typed to read no more than that.
          for (const event of events) digest.add(event as RecordedEvent);
        } catch (error) {
          throw new Undigested('An event was not digested.', { cause: error });
        }
        await digest.write(client, build.build);
        onProgress?.((count += events.length));
      }
      await client.query('update es.projections set position = $3, updated_at = now() where name = $1 and build = $2', [
        build.name,
        build.build,
        ordinalOf(upTo),
      ]);
      return 'filled';
    });
  } catch (error) {
    if (error instanceof Undigested || isRefusal(error)) return 'unfit';
    throw error;
  }
};
