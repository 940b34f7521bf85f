import type { GlobalPosition, RecordedEvent, StreamReader } from '#libs/event-sourcing';

const FAITS_GARDES = 20_000;
const FAITS_D_UN_FLUX = 5_000;

interface Garde {
  readonly flux: Promise<readonly RecordedEvent[] | undefined>;
  poids: number;
}

/** How many of these events, in order, come before a position. */
const avant = (events: readonly RecordedEvent[], position: GlobalPosition): number => {
  let [bas, haut] = [0, events.length];
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1;
    if ((events[milieu] as RecordedEvent).position < position) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
};

/**
 * Streams as they stood before a position. Those that decisions read again and again are kept, as many facts as fit; the
 * longest are read each time. Nothing that is appended after the first reading is needed: the run ends where the log ended then.
 */
export class FluxGardes {
  private readonly gardes = new Map<string, Garde>();
  private poids = 0;

  constructor(private readonly reader: StreamReader) {}

  async *readBefore(stream: string, position: GlobalPosition): AsyncIterable<readonly RecordedEvent[]> {
    const events = await this.garder(stream);
    if (events) {
      const page = events.slice(0, avant(events, position));
      if (page.length > 0) yield page;
      return;
    }
    for await (const page of this.reader.readStream(stream)) {
      const anciens = page.slice(0, avant(page, position));
      if (anciens.length > 0) yield anciens;
      if (anciens.length < page.length) return;
    }
  }

  /** The facts that were recorded by the command of one of them, in order: they follow each other in its stream. */
  async recordedWith({ stream, position, metadata: { commandId } }: RecordedEvent): Promise<readonly RecordedEvent[]> {
    const estSien = ({ metadata }: RecordedEvent) => metadata.commandId === commandId;
    const events = await this.garder(stream);
    if (!events) {
      const siens: RecordedEvent[] = [];
      for await (const page of this.reader.readStream(stream)) siens.push(...page.filter(estSien));
      return siens;
    }
    let premier = avant(events, position);
    let fin = premier + 1;
    const estSienAu = (rang: number) => events[rang] !== undefined && estSien(events[rang]);
    while (estSienAu(premier - 1)) premier -= 1;
    while (estSienAu(fin)) fin += 1;
    return events.slice(premier, fin);
  }

  /** Undefined for a stream that is too long to be kept. */
  private garder(stream: string): Promise<readonly RecordedEvent[] | undefined> {
    const connu = this.gardes.get(stream);
    const garde = connu ?? { flux: this.lire(stream), poids: 1 };
    // A map keeps the order of insertion: the first is the one that was used longest ago.
    this.gardes.delete(stream);
    this.gardes.set(stream, garde);
    if (!connu) this.peser(stream, garde);
    return garde.flux;
  }

  private peser(stream: string, garde: Garde): void {
    this.poids += garde.poids;
    const lu = (events: readonly RecordedEvent[] | undefined) => {
      // It may have been forgotten while it was read.
      if (this.gardes.get(stream) !== garde) return;
      this.poids += (events?.length ?? 0) - garde.poids + 1;
      garde.poids = (events?.length ?? 0) + 1;
      this.oublier();
    };
    garde.flux.then(lu, () => this.gardes.delete(stream));
  }

  private oublier(): void {
    for (const [stream, { poids }] of this.gardes) {
      if (this.poids <= FAITS_GARDES || this.gardes.size === 1) return;
      this.gardes.delete(stream);
      this.poids -= poids;
    }
  }

  private async lire(stream: string): Promise<readonly RecordedEvent[] | undefined> {
    const events: RecordedEvent[] = [];
    for await (const page of this.reader.readStream(stream)) {
      events.push(...page);
      if (events.length > FAITS_D_UN_FLUX) return undefined;
    }
    return events;
  }
}
