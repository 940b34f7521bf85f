const { base } = require('./test/support/jest-base.cjs');

const withServer = {
  ...base,
  globalSetup: '<rootDir>/test/support/start-servers.cjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
};

/** One project per tier of tests; browser, faults and bench have commands of their own. */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'decisions',
      testMatch: ['<rootDir>/{src,libs}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'contracts',
      testMatch: ['<rootDir>/test/contracts/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'],
    },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    {
      ...withServer,
      displayName: 'integration',
      testMatch: ['<rootDir>/{src,libs,test}/**/*.int.spec.ts'],
    },
    { ...withServer, displayName: 'scenarios', testMatch: ['<rootDir>/test/scenarios/**/*.spec.ts'] },
    {
      ...withServer,
      displayName: 'scenarios-eventstoredb',
      testMatch: ['<rootDir>/test/scenarios/**/*.spec.ts'],
      setupFiles: [...base.setupFiles, '<rootDir>/test/support/on-eventstoredb.cjs'],
    },
  ],
};
