const { base } = require('../support/jest-base.cjs');

/** One file at a time: each needs the whole machine to race and to recover. */
module.exports = {
  ...base,
  globalSetup: '<rootDir>/test/support/start-servers.cjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
  testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
