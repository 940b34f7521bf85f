import type { Client } from 'pg';

/** One client that commits numbers into the table `numbers`, one after the other, until it is told to end. */
export class Writer {
  committed = 0;
  private open = true;
  private readonly work: Promise<void>;
  private readonly waiting = new Map<number, () => void>();

  constructor(private readonly client: Client) {
    this.work = this.write();
  }

  /** Resolves once so many more are committed. */
  more(count: number): Promise<void> {
    return new Promise((resolve) => this.waiting.set(this.committed + count, resolve));
  }

  async end(): Promise<void> {
    this.open = false;
    await this.work;
  }

  private async write(): Promise<void> {
    while (this.open) {
      await this.client.query("insert into numbers values ($1, repeat('x', 500))", [this.committed + 1]);
      this.committed += 1;
      this.waiting.get(this.committed)?.();
    }
  }
}
