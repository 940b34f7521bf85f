const { availableParallelism } = require('node:os');
const { base } = require('./test/support/jest-base.cjs');

const withServer = {
  ...base,
  globalSetup: '<rootDir>/test/support/start-servers.cjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
};

/** Scenarios that name their own store, or whose subject never reaches one: on EventStoreDB they would be the same run again. */
const whateverTheStore = [
  'bords',
  'commandes-refusees',
  'demarrage',
  'jetons',
  'limites',
  'limites-de-connexions',
  'magasin-restaure',
  'panne-eventstoredb',
  'reponses-documentees',
  'saisies-incorrectes',
  'sauvegarde',
];

/** One project per tier of tests; browser, faults and bench have commands of their own. */
module.exports = {
  // Jest keeps one core for itself, which would leave one suite at a time on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A test waits for a state, however slow the machine: this only ends one that would wait for ever.
  testTimeout: 300_000,
  // Each suite leaves memory behind in its worker, whose collector then slows the long games of the last ones threefold.
  workerIdleMemoryLimit: '600MB',
  projects: [
    {
      ...base,
      displayName: 'decisions',
      testMatch: ['<rootDir>/{src,libs}/**/*.spec.{ts,tsx}'],
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
      testPathIgnorePatterns: [`/(${whateverTheStore.join('|')})\\.spec\\.ts$`],
      setupFiles: [...base.setupFiles, '<rootDir>/test/support/on-eventstoredb.cjs'],
    },
  ],
};
