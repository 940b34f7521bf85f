import { allPages } from './all-pages';
import type { AllListener } from './all-source';
import type { StoreEvent } from '../store-event';
import { asList } from './inbox';
import type { Link } from '../connection/link';

const event = (place: bigint): StoreEvent => ({
  id: `id-${place}`,
  stream: 'essai-1',
  revision: place,
  place,
  type: 'Essaye.v1',
  data: {},
  metadata: {},
  created: new Date(0),
});

const openPages = () => {
  let listener: AllListener | undefined;
  const source = { pause: () => undefined, resume: () => undefined, waiting: 0, stop: () => undefined };
  const client = { subscribe: (_after: bigint, _categories: string[], one: AllListener) => ((listener = one), source) };
  const stopping = new AbortController();
  const pages = allPages({ current: () => client } as unknown as Link, asList, {
    after: undefined,
    categories: ['essai'],
    pageSize: 2,
    signal: stopping.signal,
    silenceMs: 3_600_000,
  });
  const next = async () => {
    const { done, value } = await pages.next();
    if (done) return undefined;
    const { events, checkpoint, caughtUp } = value;
    return { places: events.map(({ place }) => place), checkpoint, caughtUp };
  };
  const say = (what: (listener: AllListener) => void) => {
    if (listener) what(listener);
  };
  return { next, say, stop: () => stopping.abort() };
};

describe('pages of everything', () => {
  it('never go back to a checkpoint that was passed', async () => {
    const { next, say, stop } = openPages();
    const first = next();
    say((on) => [1n, 2n].forEach((place) => on.onEvent(event(place))));
    expect(await first).toEqual({ places: [1n, 2n], checkpoint: 2n, caughtUp: false });
    // The checkpoint of the previous page arrives with the next events.
    say((on) => {
      on.onCheckpoint(2n);
      on.onEvent(event(3n));
    });
    expect(await next()).toEqual({ places: [3n], checkpoint: 3n, caughtUp: false });
    // A server page without matching events is marked at its beginning, which may be behind.
    say((on) => on.onCheckpoint(1n));
    const last = next();
    say((on) => on.onCaughtUp());
    expect(await last).toEqual({ places: [], checkpoint: 3n, caughtUp: true });
    stop();
  });
});
