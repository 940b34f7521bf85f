import { upcasterOf } from '#libs/event-sourcing';
import { append, fact, readAllOf, readWhole, stream, type Door } from './samples';

const upcast = upcasterOf([
  { from: 'FaitDEssai.v1', to: 'FaitDEssai.v2', upcast: (data) => ({ ...data, ajoute: true }) },
  { from: 'FaitDEssai.v2', to: 'FaitDEssai.v3', upcast: (data) => ({ ...data, encore: 1 }) },
]);

/** Old versions, read as the newest. */
export const upcastCases = (door: () => Door) => {
  describe('an old version', () => {
    it('comes back as the newest, in its stream and among all, also when only the newest is asked for', async () => {
      const { store, upcasting } = door();
      const reader = upcasting(upcast);
      const { position: after } = await store.head();
      const name = stream();
      const [old, middle, other] = [fact(1), fact(2, 'FaitDEssai.v2'), fact(3, 'AutreFait.v1')];
      await store.append(append(name, 'no-stream', old, middle, other));

      const newest = { type: 'FaitDEssai.v3', data: { ...old.data, ajoute: true, encore: 1 } };
      const second = { type: 'FaitDEssai.v3', data: { ...middle.data, encore: 1 } };
      const seen = (events: readonly { type: string; data: object }[]) =>
        events.map(({ type, data }) => ({ type, data }));
      expect(seen(await readWhole(reader, name))).toEqual([newest, second, { type: other.type, data: other.data }]);
      const pages = await readAllOf(reader, { after, types: ['FaitDEssai.v3'] });
      const mine = pages.flatMap(({ events }) => events).filter((event) => event.stream === name);
      expect(seen(mine)).toEqual([newest, second]);
    });
  });
};
