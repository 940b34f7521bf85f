import { Turns } from './turns';

const patient = (places: number) => new Turns({ places, longestMs: 60_000, patienceMs: 60_000 });

/** Each asker's request, in the order in which their turns come when every turn ends before the next begins. */
const orderOf = async (turns: Turns, askers: readonly string[]): Promise<string[]> => {
  const order: string[] = [];
  await Promise.all(
    askers.map(async (asker) => {
      const end = await turns.take(asker);
      order.push(asker);
      end(false);
    }),
  );
  return order;
};

describe('turns', () => {
  it('come at once while there are places', async () => {
    const turns = patient(2);
    const ends = [await turns.take('a'), await turns.take('a')];
    const third = turns.take('b');
    ends[0]?.(false);
    expect(await third).toBeInstanceOf(Function);
  });

  it('come to each asker in turn, however many requests one of them sent before', async () => {
    const turns = patient(1);
    const end = await turns.take('a');
    const order = orderOf(turns, ['a', 'a', 'a', 'a', 'b', 'c', 'b']);
    end(false);
    expect((await order).join(' ')).toBe('a b c a b a a');
  });

  it('come in the order of arrival among askers who are equal', async () => {
    const turns = patient(1);
    const end = await turns.take('z');
    const order = orderOf(turns, ['d', 'a', 'c', 'b']);
    end(false);
    expect((await order).join(' ')).toBe('d a c b');
  });

  it('cost nothing while nobody waits', async () => {
    const turns = patient(1);
    for (let rank = 0; rank < 5; rank += 1) (await turns.take('a'))(true);
    const end = await turns.take('z');
    const order = orderOf(turns, ['b', 'a', 'c']);
    end(false);
    expect((await order).join(' ')).toBe('b a c');
  });

  it('come first to whoever let a round pass, and once only, however long the absence', async () => {
    const turns = patient(1);
    const first = await turns.take('z');
    const rounds = orderOf(turns, ['a', 'c', 'a', 'c', 'a', 'c', 'a', 'c']);
    first(false);
    await rounds;
    const end = await turns.take('z');
    const order = orderOf(turns, ['c', 'a', 'b', 'b', 'b', 'c']);
    end(false);
    expect((await order).join(' ')).toBe('b b c a b c');
  });

  it('come late to whoever goes on after refusals', async () => {
    const turns = patient(1);
    const end = await turns.take('z');
    const refused = turns.take('a');
    const other = turns.take('z');
    end(false);
    (await refused)(true);
    const order = orderOf(turns, ['a', 'b', 'b', 'b', 'a', 'b', 'b', 'b', 'b', 'b', 'b']);
    (await other)(false);
    expect((await order).join(' ')).toBe('b b b b b b b b a b a');
  });

  it('pass on the place of what takes long, and end once', async () => {
    const turns = new Turns({ places: 1, longestMs: 1, patienceMs: 60_000 });
    const end = await turns.take('a');
    const endOfB = await turns.take('b');
    const waiting = turns.take('c');
    end(false);
    endOfB(false);
    expect(await waiting).toBeInstanceOf(Function);
  });

  it('are refused to whoever waited too long, and to nobody else', async () => {
    const turns = new Turns({ places: 1, longestMs: 60_000, patienceMs: 1 });
    const end = await turns.take('a');
    await expect(turns.take('b')).rejects.toMatchObject({ status: 503, response: { code: 'programme-occupe' } });
    end(false);
    expect(await turns.take('c')).toBeInstanceOf(Function);
  });
});
