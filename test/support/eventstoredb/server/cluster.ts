import { EventEmitter, once } from 'node:events';
import type { Log } from '../log/log';

export interface Member {
  readonly instanceId: string;
  port: number;
  alive: boolean;
}

/** The nodes that share one log. Copies are exact and immediate: there is no lag between them. */
export class Cluster {
  readonly members: Member[] = [];
  readonly #elections = new EventEmitter().setMaxListeners(0);
  #leader: Member | undefined;

  constructor(readonly log: Log) {}

  join(member: Member): void {
    this.members.push(member);
    this.#leader ??= member;
  }

  get leader(): Member | undefined {
    return this.#leader?.alive ? this.#leader : undefined;
  }

  elect(member: Member): void {
    this.#leader = member;
    this.#elections.emit('elected');
  }

  /** Writes wait for the end of an election, as those of a real cluster hang until there is a leader. */
  async led(): Promise<void> {
    while (this.leader === undefined) await once(this.#elections, 'elected');
  }
}
