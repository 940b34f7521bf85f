import { isDeepStrictEqual } from 'node:util';
import { heardInRecording } from './heard';
import { plantedErrors } from './planted-errors';
import { recordings } from './recording';
import { playOnWire, playWithClient } from './stage';

/** The comparisons of recordings.spec.ts: they hold for the double as it is, and must not hold for a wrong one. */
describe('the recordings notice that', () => {
  it.each(plantedErrors)('$what', async ({ rules, scenario, noticedBy }) => {
    const recording = recordings.find((each) => each.scenario === scenario)!;
    const [heard, outcomes] = [await playOnWire(recording, rules), await playWithClient(recording, rules)];
    expect({
      wire: isDeepStrictEqual(heard, recording.calls.map(heardInRecording)),
      client: isDeepStrictEqual(outcomes, recording.clientOutcome),
    }).toEqual({ wire: false, client: noticedBy === 'wire alone' });
  });
});
