import { until } from '../../../../test/support/until';
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

const openPages = (silenceMs = 3_600_000) => {
  const listeners: AllListener[] = [];
  const source = { pause: () => undefined, resume: () => undefined, waiting: 0, stop: () => undefined };
  const client = {
    subscribe: (_after: bigint, _categories: string[], one: AllListener) => {
      listeners.push(one);
      return source;
    },
  };
  const stopping = new AbortController();
  const pages = allPages({ current: () => client } as unknown as Link, asList, {
    after: undefined,
    categories: ['essai'],
    pageSize: 2,
    signal: stopping.signal,
    silenceMs,
  });
  const next = async () => {
    const { done, value } = await pages.next();
    if (done) return undefined;
    const { events, checkpoint, caughtUp } = value;
    return { places: events.map(({ place }) => place), checkpoint, caughtUp };
  };
  const say = (what: (listener: AllListener) => void) => {
    const [listener] = listeners;
    if (listener) what(listener);
  };
  /** What another subscription hears, the one that is opened after a silence of the first: the `rank`th. */
  const sayElsewhere = async (rank: number, what: (listener: AllListener) => void) => {
    const listener = await until(
      () => listeners[rank],
      (opened) => opened !== undefined,
    );
    if (listener) what(listener);
  };
  return { next, say, sayElsewhere, stop: () => stopping.abort() };
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

  it('goes on in a silence where another subscription hears nothing of ours, however much others write', async () => {
    const { next, say, sayElsewhere, stop } = openPages(1);
    const first = next();
    say((on) => on.onCaughtUp());
    expect(await first).toMatchObject({ caughtUp: true });
    const passed = next();
    await sayElsewhere(1, (on) => on.onCaughtUp());
    await sayElsewhere(2, (on) => {
      on.onCheckpoint(7n);
      on.onCaughtUp();
    });
    expect(await passed).toEqual({ places: [], checkpoint: 7n, caughtUp: false });
    const heard = next();
    await sayElsewhere(3, (on) => on.onEvent(event(8n)));
    say((on) => on.onEvent(event(8n)));
    expect(await heard).toMatchObject({ places: [8n] });
    stop();
  });

  it('is a fault when an event that another subscription heard has not come by the next silence', async () => {
    const { next, say, sayElsewhere } = openPages(1);
    const first = next();
    say((on) => on.onCaughtUp());
    await first;
    const dead = next();
    const fault = expect(dead).rejects.toThrow('silent though events came');
    await sayElsewhere(1, (on) => on.onEvent(event(3n)));
    await sayElsewhere(2, (on) => on.onEvent(event(3n)));
    await fault;
  });
});
