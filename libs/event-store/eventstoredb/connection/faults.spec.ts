import { isStray } from './faults';

describe('a stray error', () => {
  it('is one that the client throws where nobody can catch it', () => {
    const stray = new TypeError('undefined is not iterable');
    stray.stack =
      'TypeError: …\n at … (/app/node_modules/@eventstore/db-client/dist/streams/appendToStream/batchAppend.js:22:9)';
    expect(isStray(stray)).toBe(true);
    expect(isStray(new TypeError('undefined is not iterable'))).toBe(false);
    const cut = Object.assign(new Error('14 UNAVAILABLE'), { code: 14, metadata: {} });
    cut.stack =
      'Error: 14 UNAVAILABLE\n at callErrorFromStatus (/app/node_modules/@grpc/grpc-js/build/src/call.js:32:19)';
    expect(isStray(cut)).toBe(true);
    expect(isStray(new Error('14 UNAVAILABLE'))).toBe(false);
  });
});
