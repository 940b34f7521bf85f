import type { AllStreamSubscription } from '@eventstore/db-client';
import { News } from './news';

/** What a subscription of the client says, in the words of the recorder. */
export class Listened {
  readonly #words: string[] = [];
  readonly #news = new News();
  #failure: Error | undefined;

  constructor(private readonly subscription: AllStreamSubscription) {
    subscription
      .on('confirmation', () => this.#note('confirmation'))
      .on('caughtUp', () => this.#note('caughtUp'))
      .on('data', ({ event }) => this.#note(`event ${event?.type}@${event?.revision}`))
      .on('error', (error) => this.#fail(error));
  }

  /** All that was said so far, once it fulfils that or nothing more comes. */
  async until(fulfilled: (words: readonly string[]) => boolean): Promise<readonly string[]> {
    await this.#news.until(() => fulfilled(this.#words) || this.#failure !== undefined);
    if (this.#failure) throw this.#failure;
    return this.#words;
  }

  async stop(): Promise<void> {
    await this.subscription.unsubscribe();
  }

  #note(word: string): void {
    this.#words.push(word);
    this.#news.tell();
  }

  #fail(error: Error): void {
    this.#failure = error;
    this.#news.tell();
  }
}
