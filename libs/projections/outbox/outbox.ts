import type { Reaction } from '../reaction';
import { OutboxDispatcher, type DispatcherOptions, type Lane } from './outbox-dispatcher';

type Options = Omit<DispatcherOptions, 'commands' | 'lane' | 'atOnce'> & { readonly reactions: readonly Reaction[] };

/** What reactions ask for. Commands that wait for a server outside are sent beside the others, which never wait for them. */
export class Outbox {
  /** By the name under which one process at a time owns each. */
  readonly dispatchers: readonly (readonly [name: string, dispatcher: OutboxDispatcher])[];

  constructor({ reactions, ...options }: Options) {
    const slow = reactions.filter(({ sendsSlowly }) => sendsSlowly).map(({ name }) => name);
    const commands = reactions.flatMap(({ sends }) => sends);
    const dispatcher = (lane: Lane, atOnce: number) => new OutboxDispatcher({ ...options, commands, lane, atOnce });
    this.dispatchers = [
      ['envois', dispatcher({ but: slow }, 64)],
      ['envois-lents', dispatcher({ of: slow }, 8)],
    ];
  }

  ring(): void {
    for (const [, dispatcher] of this.dispatchers) dispatcher.ring();
  }
}
