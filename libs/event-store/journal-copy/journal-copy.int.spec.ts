import { randomUUID } from 'node:crypto';
import { BrokenLog } from '#libs/event-sourcing';
import { freshDatabase } from '../../../test/support/fresh-database';
import { CopiedPage, type CopiedEvent } from './copied-page';
import { JournalCopy, Overtaken } from './journal-copy';
import { JournalRows } from './journal-rows';

const STREAM = 'essai-0190c5a0-0000-7000-8000-00000000000b';

const event = (place: bigint, revision: bigint, differing: Partial<CopiedEvent> = {}): CopiedEvent => ({
  place,
  stream: STREAM,
  revision,
  id: randomUUID(),
  type: 'Essaye.v1',
  json: '{}',
  metadata: {
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: randomUUID(),
    occurredAt: '2026-04-20T09:00:00.123Z',
    actor: { personneId: 'ines', role: 'region.instructeur', territoire: '53' },
  },
  recordedAtMs: Date.parse('2026-04-20T09:00:01.456Z'),
  ...differing,
});

const page = (...events: CopiedEvent[]) => {
  const copied = new CopiedPage();
  for (const one of events) copied.add(one);
  return copied;
};

describe('the copy of a journal', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let copy: JournalCopy;
  let pages: number;
  beforeEach(async () => {
    database = await freshDatabase();
    pages = 0;
    copy = await JournalCopy.open(database.url, () => (pages += 1));
  });
  afterEach(async () => {
    await copy.close();
    await database.drop();
  });
  const rows = async () => {
    const journal = await JournalRows.open(database.url);
    return journal.after(0n, 100).finally(() => journal.close());
  };

  it('keeps every text as it was, on any number of lines', async () => {
    const odd = ['', '"', '\\', '\\N', "l'été\n\té", '{a,"b"}', 'NULL', '\u2028😀'];
    const given = odd.map((text, n) =>
      event(BigInt(n + 1), BigInt(n), {
        type: text,
        json: JSON.stringify({ text, nul: '\u0000' }),
        metadata: {
          ...event(0n, 0n).metadata,
          actor: { personneId: text, role: text, territoire: text },
          extra: { text },
        },
      }),
    );
    await copy.send(undefined, 1n, page(...given.slice(0, 1)));
    await copy.send(1n, 8n, page(...given.slice(1)));
    await copy.settled();
    expect(await rows()).toMatchObject(
      given.map(({ place, stream, revision, id, type, json, metadata: { actor, commandId, correlationId } }, n) => ({
        ordinal: BigInt(n + 1),
        place,
        stream,
        revision,
        id,
        type,
        json,
        commandId,
        correlationId,
        occurredAtMs: Date.parse('2026-04-20T09:00:00.123Z'),
        recordedAtMs: Date.parse('2026-04-20T09:00:01.456Z'),
        actor: [actor.personneId, actor.role, actor.territoire],
        extra: JSON.stringify({ text: type }),
      })),
    );
    expect(await copy.state()).toMatchObject({ place: 8n, last: { stream: STREAM, revision: 7n } });
    expect(pages).toBe(2);
  });

  it('takes pages longer than any buffer, and pages of nothing', async () => {
    const json = JSON.stringify({ texte: 'é'.repeat(100_000) });
    const given = Array.from({ length: 20 }, (_, n) => event(BigInt(n + 1), BigInt(n), { json }));
    await copy.send(undefined, 20n, page(...given));
    await copy.send(20n, 30n, page());
    await copy.settled();
    expect((await rows()).every((row) => row.json === json)).toBe(true);
    expect(await copy.state()).toMatchObject({ place: 30n, last: { place: 20n } });
  });

  it('says what went wrong first, though the next page was sent, and writes neither', async () => {
    await copy.send(undefined, 2n, page(event(1n, 0n), event(2n, 2n)));
    const next = copy.send(2n, 3n, page(event(3n, 3n)));
    await expect(next).rejects.toThrow(/révisions du flux essai-0190.* ne se suivent pas/);
    await expect(copy.settled()).rejects.toBeInstanceOf(BrokenLog);
    expect(copy.failed.aborted).toBe(true);
    expect(await rows()).toEqual([]);
    expect(pages).toBe(0);
  });

  it('tells that somebody else wrote meanwhile', async () => {
    const other = await JournalCopy.open(database.url, () => undefined);
    await other.send(undefined, 1n, page(event(1n, 0n)));
    await other.settled();
    await other.close();
    await copy.send(undefined, 1n, page(event(1n, 0n)));
    await expect(copy.settled()).rejects.toBeInstanceOf(Overtaken);
    expect(await rows()).toHaveLength(1);
  });
});
