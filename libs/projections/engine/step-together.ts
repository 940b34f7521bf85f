import type { Pool } from 'pg';
import { ordinalOf, type EventPage } from '#libs/event-sourcing';
import type { Build } from './build';
import { isRefusal, type ConsumerOptions } from './consumer';
import { inTransaction } from './database';
import type { Digest } from './digest';

export interface Standing {
  readonly consumer: ConsumerOptions;
  readonly build: Build;
}

/** One of them was replaced, halted or moved by another process. */
class NotAllowed extends Error {}

/** Same conditions as for one consumer alone: unchanged position and epoch, still live, not halted, still the owner. */
const MOVE = `update es.projections p set position = $6, updated_at = now()
  from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[]) as m (name, build, epoch, owner_epoch)
  where p.name = m.name and p.build = m.build and p.epoch = m.epoch and p.position = $5
    and p.status <> 'retired' and p.poison_position is null
    and (m.owner_epoch is null or exists (select from es.owners o where o.name = m.name and o.epoch = m.owner_epoch))`;

const digestsOf = (standing: readonly Standing[], { events }: EventPage): readonly Digest[] => {
  const digests = standing.map(({ consumer }) => ({ types: new Set(consumer.types), digest: consumer.digest() }));
  for (const event of events) for (const { types, digest } of digests) if (types.has(event.type)) digest.add(event);
  return digests.map(({ digest }) => digest);
};

/**
 * Gives one page to consumers that all stand at `position`: their rows and checkpoints are written in one transaction. False,
 * with nothing written, when one of them cannot take it: each then takes its own step, which finds out which, and why.
 */
export const stepTogether = async (
  pool: Pool,
  standing: readonly Standing[],
  position: bigint,
  page: EventPage,
): Promise<boolean> => {
  let digests: readonly Digest[];
  try {
    digests = digestsOf(standing, page);
  } catch {
    return false;
  }
  try {
    await inTransaction(pool, async (client) => {
      const { rowCount } = await client.query({
        name: 'checkpoints',
        text: MOVE,
        values: [
          standing.map(({ build }) => build.name),
          standing.map(({ build }) => build.build),
          standing.map(({ build }) => build.epoch),
          standing.map(({ consumer }) => consumer.ownerEpoch ?? null),
          position,
          ordinalOf(page.checkpoint),
        ],
      });
      if (rowCount !== standing.length) throw new NotAllowed();
      for (const [rank, { build }] of standing.entries()) await digests[rank]?.write(client, build.build);
    });
    return true;
  } catch (error) {
    if (error instanceof NotAllowed || isRefusal(error)) return false;
    throw error;
  }
};
