import { EventEmitter, once } from 'node:events';

/** Only what never comes is waited for as long as this. */
const PATIENCE_MS = 2_000;

/** Waits for what comes from elsewhere; what does not come shows in the comparison, not here. */
export class News {
  readonly #emitter = new EventEmitter();

  tell(): void {
    this.#emitter.emit('news');
  }

  async until(isOver: () => boolean): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    while (!isOver() && !signal.aborted) await once(this.#emitter, 'news', { signal }).catch(() => undefined);
  }
}
