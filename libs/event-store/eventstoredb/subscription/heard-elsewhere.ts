import type { EventStoreDbClient } from '../connection/client';
import { StoreFault } from '../connection/faults';

export interface Heard {
  /** Place of the first event of these categories; undefined when there is none up to the head. */
  readonly first: bigint | undefined;
  /** Last place up to which the server said that it had read. */
  readonly reached: bigint | undefined;
}

/**
 * What a subscription of its own hears after a place: it tells a silent log from a subscription that is dead. Throws a fault after `ms`
 * without an answer.
 */
export const heardElsewhere = (
  client: Pick<EventStoreDbClient, 'subscribe'>,
  after: bigint | undefined,
  categories: readonly string[],
  ms: number,
): Promise<Heard> =>
  new Promise<Heard>((resolve, reject) => {
    let reached: bigint | undefined;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      source.stop();
      settle();
    };
    const heard = (first: bigint | undefined) => {
      end(() => {
        resolve({ first, reached });
      });
    };
    const fail = (fault: StoreFault) => {
      end(() => {
        reject(fault);
      });
    };
    const timer = setTimeout(() => {
      fail(new StoreFault('unavailable', false, { message: `no answer to a new subscription within ${ms} ms` }));
    }, ms);
    const source = client.subscribe(after, categories, {
      onEvent: ({ place }) => {
        heard(place);
      },
      onCheckpoint: (place) => {
        reached = place;
      },
      onCaughtUp: () => {
        heard(undefined);
      },
      onFault: fail,
    });
  });
