import type { Clock } from '../clock';
import type { Faults } from '../faults';
import type { Log } from '../log/log';
import type { Rules } from '../rules';
import type { Cluster, Member } from './cluster';
import type { OpenCalls } from './open-calls';
import type { CallerOf } from './users';

/** What the calls of one node work with. */
export interface Node {
  readonly log: Log;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly faults: Faults;
  readonly cluster: Cluster;
  readonly self: Member;
  readonly calls: OpenCalls;
  readonly callerOf: CallerOf;
}

/** What they work with that came over one connection. */
export interface ConnectedNode extends Node {
  /** Ends this connection as a crash does, without a word. */
  cut(): void;
}
