import { randomUUID } from 'node:crypto';
import { Clock } from './clock';
import { type Endpoint, type Faults, noFaults } from './faults';
import { Log } from './log/log';
import type { StoredEvent } from './log/stored-event';
import { FIRST_POSITION, writeFirstEvents } from './log/system-events';
import { type Rules, rules as trueRules } from './rules';
import { servicesOf } from './rpc/services';
import { CA_FILE, serverCertificate } from './server/certificates';
import { Cluster, type Member } from './server/cluster';
import { Listener } from './server/listener';
import type { Node } from './server/node';
import { type OpenCall, OpenCalls } from './server/open-calls';
import { withoutUsers, withUsers } from './server/users';
import { notLeader, unavailable } from './wire/status';

export interface DoubleOptions {
  /** The system chooses one when it is left out. */
  readonly port?: number;
  readonly tls?: boolean;
  /** Refuses whoever does not come as `admin` with the password `changeit`. */
  readonly users?: boolean;
  /** A proxy before the node that adds this `authorization` to every call, as the one of recordings 17 and 18 did. */
  readonly proxyHeader?: string;
  readonly faults?: Partial<Faults>;
  /** Wrong rules, of a test that sees whether other tests notice. */
  readonly rules?: Partial<Rules>;
}

/** A server that speaks the protocol of EventStoreDB 23.10 and keeps everything in memory; FIDELITY.md says how well. */
export class EventStoreDouble {
  /** What goes wrong, from the moment it is set. */
  readonly faults: Faults;
  readonly caFile = CA_FILE;
  readonly #node: Node;
  readonly #self: Member;
  readonly #listener: Listener;

  static async start(options: DoubleOptions = {}): Promise<EventStoreDouble> {
    const double = new EventStoreDouble(options);
    await double.#listen();
    return double;
  }

  /** Nodes that share one log; the first one leads. */
  static async startCluster(size: number, options: Omit<DoubleOptions, 'port'> = {}): Promise<EventStoreDouble[]> {
    const first = new EventStoreDouble(options, FIRST_POSITION.ofThree);
    const others = Array.from({ length: size - 1 }, () => new EventStoreDouble(options, first.#node.cluster));
    const nodes = [first, ...others];
    for (const node of nodes) await node.#listen();
    return nodes;
  }

  private constructor(
    private readonly options: DoubleOptions,
    place: Cluster | bigint = FIRST_POSITION.alone,
  ) {
    if (process.env.NODE_ENV === 'production') throw new Error('EventStoreDouble keeps nothing: it is for tests only.');
    const users = options.users ?? false;
    const rules = { ...trueRules, ...options.rules };
    const faults = { ...noFaults(), ...options.faults };
    const clock = new Clock(() => faults.clockSkewMs);
    const cluster = typeof place === 'bigint' ? new Cluster(freshLog(clock, rules, place, users)) : place;
    this.faults = faults;
    this.#self = { instanceId: randomUUID(), port: options.port ?? 0, alive: false };
    cluster.join(this.#self);
    const calls = new OpenCalls();
    const callerOf = users ? withUsers(options.proxyHeader) : withoutUsers;
    this.#node = { log: cluster.log, clock, rules, faults, cluster, self: this.#self, calls, callerOf };
    this.#listener = new Listener(
      (cut) => servicesOf({ ...this.#node, cut }),
      options.tls ? serverCertificate() : undefined,
    );
  }

  get port(): number {
    return this.#self.port;
  }

  /** What a client is given; the name, not the address, is in the certificate's first place. */
  get url(): string {
    return this.options.tls
      ? `esdb://localhost:${this.port}?tls=true&tlsCAFile=${this.caFile}`
      : `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** All that is stored, system events included, in the order of positions. */
  get log(): readonly StoredEvent[] {
    return this.#node.log.events;
  }

  /** The calls that have no end of their own, with what was sent over each. */
  get openCalls(): readonly OpenCall[] {
    return this.#node.calls.list();
  }

  /** As an operator does: calls end with "unavailable", connections are closed in order. What is stored is kept. */
  async stop(): Promise<void> {
    this.#self.alive = false;
    this.#node.calls.fail(unavailable('Server is shutting down'));
    await this.#listener.close();
  }

  /** As `kill -9`: connections are reset, nothing is finished, the port is closed. What is stored is kept. */
  async kill(): Promise<void> {
    this.#self.alive = false;
    this.#listener.cutAll();
    await this.#listener.close();
  }

  /** On the same port with the same events; the first `notReady` appends are told to wait, as after a real start. */
  async restart({ notReady = 0 } = {}): Promise<void> {
    if (this.#self.alive) await this.kill();
    for (let refusal = 0; refusal < notReady; refusal += 1) this.faults.refusals.push('Server Is Not Ready');
    await this.#listen();
  }

  /** Accepts connections and answers nothing, not even a ping, until `thaw`. */
  freeze(): void {
    this.#listener.freeze();
  }

  thaw(): void {
    this.#listener.thaw();
  }

  /** This node leads its cluster from now on. */
  lead(): void {
    this.#node.cluster.elect(this.#self);
  }

  /** The leader is elsewhere: open and new appends are sent there, and subscriptions end as those of a lost node do. */
  leadElsewhere(leader: Endpoint): void {
    this.faults.notLeader = leader;
    this.#node.calls.fail(notLeader(leader), ['batches']);
    this.#node.calls.fail(unavailable('Leader has changed'), ['read', 'subscription']);
  }

  async #listen(): Promise<void> {
    this.#self.port = await this.#listener.listen(this.#self.port);
    this.#self.alive = true;
  }
}

const freshLog = (clock: Clock, rules: Rules, firstPosition: bigint, users: boolean): Log => {
  const log = new Log(clock, rules.recordSize);
  writeFirstEvents(log, firstPosition, users);
  return log;
};
