import { StoreUnavailable, StreamNotWhole } from '#libs/event-sourcing';
import type { EventStoreDbClient } from './connection/client';
import { faultOf } from './connection/faults';
import type { Link } from './connection/link';

/** An event of the store that is known from elsewhere. */
export interface KnownEvent {
  readonly place: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
}

/** What the journal says of the store that it follows. */
export interface FollowedStore {
  /** French sentence: why it follows no further. */
  readonly halted: string | undefined;
  /** Its last event, once it has one. */
  readonly last: KnownEvent | undefined;
  /** Streams that it follows no further. */
  readonly setAside: ReadonlySet<string>;
}

/** The sentence goes to whoever acts: the name of the stream, which may hold a SIREN, is left to the verification. */
export const notTheSameStore = (place: bigint): string =>
  `EventStoreDB n’a pas, à la position ${place}, le dernier fait copié : ce n’est plus le même magasin, ou il a été restauré. ` +
  'Rendez-lui le bon, ou reconstruisez le journal (npm run rebuild -- journal).';

const lookFor = async (client: EventStoreDbClient, { place, stream, revision, id }: KnownEvent): Promise<boolean> => {
  const [found] = await client.readStream(stream, revision, 1);
  if (found) return found.place === place && found.revision === revision && found.id === id;
  // Somebody deleted the stream, which tells nothing of the rest.
  return client.hidesEvents(stream);
};

/** Whether the store holds an event in its place, or nobody can say because its stream was deleted. Throws `StoreFault`. */
export const isStillThere = (link: Link, ms: number, known: KnownEvent | undefined): Promise<boolean> =>
  known === undefined
    ? Promise.resolve(true)
    : link
        .call(ms, false, (client) => lookFor(client, known))
        .catch((error: unknown) => {
          if (faultOf(error).kind === 'deleted') return true;
          throw error;
        });

interface Look {
  /** French sentence. */
  readonly refusal: string | undefined;
  readonly setAside: ReadonlySet<string>;
}

/** Looks, before facts are kept, whether the store is still the one that the journal follows. */
export class Recognition {
  private asked: { readonly since: number; readonly answer: Promise<Look> } | undefined;

  constructor(
    private readonly link: Link,
    private readonly follows: () => Promise<FollowedStore>,
    private readonly validMs: number,
  ) {}

  /** `ambiguous`: an earlier sending may have been kept. Throws `StoreUnavailable` where nothing may be kept in it, `StreamNotWhole`, and what is thrown where one of the two does not answer. */
  async admit(stream: string, ms: number, ambiguous: boolean): Promise<void> {
    const { refusal, setAside } = await this.lookedAt(ms);
    if (refusal !== undefined) throw new StoreUnavailable(refusal, ambiguous);
    if (setAside.has(stream)) throw new StreamNotWhole(stream);
  }

  private lookedAt(ms: number): Promise<Look> {
    const now = performance.now();
    if (this.asked && now - this.asked.since < this.validMs) return this.asked.answer;
    const asked = { since: now, answer: this.look(ms) };
    this.asked = asked;
    asked.answer.catch(() => {
      if (this.asked === asked) this.asked = undefined;
    });
    return asked.answer;
  }

  private async look(ms: number): Promise<Look> {
    const { halted, last, setAside } = await this.follows();
    if (halted !== undefined) return { refusal: halted, setAside };
    const isTheSame = last === undefined || (await isStillThere(this.link, ms, last));
    return { refusal: isTheSame ? undefined : notTheSameStore(last.place), setAside };
  }
}
