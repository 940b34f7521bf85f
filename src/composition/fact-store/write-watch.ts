import { setTimeout as pause } from 'node:timers/promises';
import { printLine } from '../../cli/terminal';

const TRY_EVERY_MS = 3_000;
const UNWRITABLE =
  'La base de données répond et ne peut plus rien écrire : libérez de la place sur son disque, et vérifiez qu’elle n’est pas en lecture seule et que le rôle de DATABASE_URL a ses droits.';

/** From an append that the database could not write, until one was written or a trial of the same kind succeeds. */
export class WriteWatch {
  trouble: string | undefined;
  private readonly closing = new AbortController();
  private trials: Promise<void> | undefined;

  constructor(private readonly tryWriting: () => Promise<void>) {}

  failed(): void {
    if (this.trouble === undefined) printLine(UNWRITABLE);
    this.trouble = UNWRITABLE;
    // Nobody may act while a load balancer keeps the process out.
    this.trials ??= this.tryUntilWritten().finally(() => (this.trials = undefined));
  }

  succeeded(): void {
    if (this.trouble !== undefined) printLine('La base de données peut écrire à nouveau.');
    this.trouble = undefined;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.trials;
  }

  private async tryUntilWritten(): Promise<void> {
    const { signal } = this.closing;
    for (;;) {
      await pause(TRY_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || this.trouble === undefined) return;
      await this.tryWriting().then(
        () => {
          this.succeeded();
        },
        () => undefined,
      );
    }
  }
}
