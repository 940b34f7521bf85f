import { heardInRecording } from './heard';
import { recordings } from './recording';
import { scores } from './scores';
import { playOnWire, playWithClient } from './stage';

describe.each(recordings)('$scenario: $what', (recording) => {
  it('answers every request as the server did', async () => {
    expect(await playOnWire(recording)).toEqual(recording.calls.map(heardInRecording));
  });

  it('makes the client return and throw what it did', async () => {
    expect(await playWithClient(recording)).toEqual(recording.clientOutcome);
  });
});

it('plays every recording, and no other', () => {
  expect(Object.keys(scores)).toEqual(recordings.map(({ scenario }) => scenario));
});
