import { upcasterOf } from '#libs/event-sourcing';
import { append, fact, located, readAllOf, readWhole, stream, type Door, type JournalDoor } from './samples';

const upcast = upcasterOf([
  { from: 'FaitDEssai.v1', to: 'FaitDEssai.v2', upcast: (data) => ({ ...data, ajoute: true }) },
  { from: 'FaitDEssai.v2', to: 'FaitDEssai.v3', upcast: (data) => ({ ...data, encore: 1 }) },
]);

const [old, middle, other] = [fact(1), fact(2, 'FaitDEssai.v2'), fact(3, 'AutreFait.v1')];
const newest = { type: 'FaitDEssai.v3', data: { ...old.data, ajoute: true, encore: 1 } };
const second = { type: 'FaitDEssai.v3', data: { ...middle.data, encore: 1 } };

const typesAndData = (events: readonly { type: string; data: object }[]) =>
  events.map(({ type, data }) => ({ type, data }));

/** Old versions, read as the newest, in their stream. */
export const upcastCases = (door: () => Door) => {
  it('gives an old version as the newest in its stream', async () => {
    const { store, upcasting } = door();
    const name = stream();
    await store.append(append(name, 'no-stream', old, middle, other));
    const whole = await readWhole(upcasting(upcast), name);
    expect(typesAndData(whole)).toEqual([newest, second, { type: other.type, data: other.data }]);
  });
};

/** The same among all events, also when only the newest is asked for. */
export const upcastAmongAllCases = (door: () => JournalDoor) => {
  it('gives an old version as the newest, in its stream and among all, also when only the newest is asked for', async () => {
    const { store, journal, upcasting } = door();
    const { position: after } = await journal.head();
    const name = door().stream();
    await located(door(), await store.append(append(name, 'no-stream', old, middle, other)));
    const reader = upcasting(upcast);
    expect(typesAndData(await readWhole(reader, name))).toEqual([
      newest,
      second,
      { type: other.type, data: other.data },
    ]);
    const pages = await readAllOf(reader, { after, types: ['FaitDEssai.v3'] });
    expect(typesAndData(pages.flatMap(({ events }) => events))).toEqual([newest, second]);
  });
};
