import { ordinalOf, positionOf, type EventPage, type Journal } from '#libs/event-sourcing';

interface Ahead {
  readonly after: bigint;
  readonly types: readonly string[];
  readonly page: Promise<EventPage | undefined>;
}

const PAGE_SIZE = 5_000;

/** Pages of the log, one after the other: while one is written, the next is already being read. */
export class LogPages {
  private ahead: Ahead | undefined;

  constructor(private readonly journal: Journal) {}

  /** Whether the page after this position is being read already, with at least these types. */
  isReadingAfter(position: bigint, types: readonly string[]): boolean {
    return this.ahead?.after === position && types.every((type) => this.ahead?.types.includes(type));
  }

  /** The page after this position; undefined at the end. It may hold other types than those asked for. */
  async after(position: bigint, types: readonly string[]): Promise<EventPage | undefined> {
    const reading = this.isReadingAfter(position, types) ? this.ahead?.page : undefined;
    this.ahead = undefined;
    const page = await (reading ?? this.read(position, types));
    if (page && !page.caughtUp) {
      const after = ordinalOf(page.checkpoint);
      this.ahead = { after, types, page: this.read(after, types) };
      // The next call awaits it, unless the consumer stops first.
      this.ahead.page.catch(() => undefined);
    }
    return page;
  }

  private async read(position: bigint, types: readonly string[]): Promise<EventPage | undefined> {
    const asked = { after: positionOf(position), types, pageSize: PAGE_SIZE };
    for await (const page of this.journal.readAll(asked)) return page;
    return undefined;
  }
}
