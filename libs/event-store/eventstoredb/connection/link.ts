import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDbClient } from './client';
import { faultOf, StoreFault } from './faults';
import type { EventStoreSettings } from './settings';

const DISPOSAL_MS = 1_000;
const FAILURES_BEFORE_RENEWAL = 3;
const RENEWAL_MS = 1_000;

class NoAnswer extends StoreFault {
  constructor(ms: number, ambiguous: boolean) {
    super('late', ambiguous, { message: `no answer within ${ms} ms` });
  }
}

/** Rejects after `ms`: calls of the client may never settle. */
const within = <Result>(ms: number, ambiguous: boolean, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer(ms, ambiguous));
    }, ms);
    work.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(faultOf(error));
      },
    );
  });

/**
 * Client for one purpose, replaced when it keeps failing, because it caches what it learned of a server, errors included.
 * Only one link per process may append: the package shares pending appends between clients, and fails them all together.
 */
export class Link {
  private client: EventStoreDbClient | undefined;
  private failures = 0;
  private renewedAt = 0;
  private renewal: Promise<void> | undefined;

  constructor(
    private readonly settings: EventStoreSettings,
    private readonly purpose: string,
  ) {}

  async call<Result>(
    ms: number,
    ambiguous: boolean,
    work: (client: EventStoreDbClient) => Promise<Result>,
  ): Promise<Result> {
    if (this.renewal) await this.renewal;
    const client = this.current();
    try {
      const result = await within(ms, ambiguous, work(client));
      this.failures = 0;
      return result;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.retryable) this.failed(client, fault);
      else this.failures = 0;
      throw fault;
    }
  }

  current(): EventStoreDbClient {
    return (this.client ??= new EventStoreDbClient(this.settings, this.purpose));
  }

  renew(): void {
    const { client } = this;
    this.client = undefined;
    this.failures = 0;
    this.renewedAt = Date.now();
    if (client) this.renewal ??= dispose(client).finally(() => (this.renewal = undefined));
  }

  async close(): Promise<void> {
    await this.renewal;
    if (this.client) await dispose(this.client);
    this.client = undefined;
  }

  private failed(client: EventStoreDbClient, fault: StoreFault): void {
    if (client !== this.client) return;
    // A client that got no answer will not get one to its next call either.
    this.failures += fault instanceof NoAnswer ? FAILURES_BEFORE_RENEWAL : 1;
    if (this.failures >= FAILURES_BEFORE_RENEWAL && Date.now() - this.renewedAt > RENEWAL_MS) this.renew();
  }
}

/** `client.dispose` may never settle. */
const dispose = async (client: EventStoreDbClient): Promise<void> => {
  await Promise.race([client.dispose().catch(() => undefined), pause(DISPOSAL_MS, undefined, { ref: false })]);
};
