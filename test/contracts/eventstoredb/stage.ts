import { EventStoreDouble, type Rules } from '../../support/eventstoredb';
import { ClientPlayer } from './client-player';
import type { Heard } from './heard';
import { type Recording, recordings, type StepOutcome } from './recording';
import { type Score, scores, scoresBefore } from './scores';
import { WirePlayer } from './wire-player';

/** The requests of a recording, sent to a double that has seen those before it; what each call heard. */
export const playOnWire = (recording: Recording, rules?: Partial<Rules>): Promise<readonly Heard[]> =>
  onStage(recording, rules, ({ recorded }, score) => wirePlayer(recording, recorded, score).play(score.moves));

/** The same through the client; what it returned or threw, step by step. */
export const playWithClient = (recording: Recording, rules?: Partial<Rules>): Promise<readonly StepOutcome[]> =>
  onStage(recording, rules, ({ nodes, recorded }, { moves }) => {
    const url = recording.scenario === '19-gossip' ? urlOfCluster(nodes) : recorded.url;
    return new ClientPlayer(recording, recorded, url).play(moves);
  });

interface Stage {
  readonly nodes: readonly EventStoreDouble[];
  /** The node before which the recording proxy stood: of three, a follower. */
  readonly recorded: EventStoreDouble;
}

const onStage = async <Result>(
  recording: Recording,
  rules: Partial<Rules> = {},
  play: (stage: Stage, score: Score) => Promise<Result>,
): Promise<Result> => {
  const score = scores[recording.scenario]!;
  const nodes = await startNodes(score, rules);
  const stage = { nodes, recorded: nodes[1] ?? nodes[0]! };
  try {
    for (const [scenario, before] of scoresBefore(recording.scenario)) {
      const earlier = recordings.find((each) => each.scenario === scenario)!;
      await wirePlayer(earlier, stage.recorded, before).playWrites(before.moves);
    }
    return await play(stage, score);
  } finally {
    await Promise.all(nodes.map((node) => node.kill()));
  }
};

const startNodes = async (
  { session, authorization }: Score,
  rules: Partial<Rules>,
): Promise<readonly EventStoreDouble[]> => {
  if (session === 'three nodes') return EventStoreDouble.startCluster(3, { rules });
  const secured = session === 'with users';
  const proxyHeader = authorization === undefined ? {} : { proxyHeader: authorization };
  return [await EventStoreDouble.start({ rules, tls: secured, users: secured, ...proxyHeader })];
};

const wirePlayer = (recording: Recording, double: EventStoreDouble, { session }: Score): WirePlayer =>
  new WirePlayer(recording, double, session === 'with users');

const urlOfCluster = (nodes: readonly EventStoreDouble[]): string =>
  `esdb://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}?tls=false&nodePreference=leader`;
