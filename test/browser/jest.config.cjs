const { base } = require('../support/jest-base.cjs');

/** The pages in a real browser: Chromium of the machine, never one that npm downloads. */
module.exports = {
  ...base,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/start-servers.cjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
  // As for the other tests: this only ends one that would wait for ever.
  testTimeout: 300_000,
  maxWorkers: 1,
};
