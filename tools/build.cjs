const { readdirSync, mkdirSync, statSync } = require('node:fs');
const { readFile, rename, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { transformFile } = require('@swc/core');
const { compilation } = require('./compilation.cjs');

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');

const sourcesOf = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(?:tsx?|json)$/.test(file) && !/\.spec\.tsx?$|\bpeers\b|tsconfig\.json$/.test(file));

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

/** What is compiled by another compiler, or another way, is compiled again. */
const compiledAnotherWayUntil = Math.max(
  ...['./build.cjs', './compilation.cjs', '@swc/core/package.json'].map((file) => changedAt(require.resolve(file))),
);

const compiled = async (source) => {
  if (source.endsWith('.json')) return readFile(source);
  return (await transformFile(source, { ...compilation(source.endsWith('.tsx')), swcrc: false })).code;
};

const build = async (file) => {
  const source = path.join(root, file);
  const target = path.join(dist, file).replace(/\.tsx?$/, '.js');
  if (changedAt(target) > Math.max(changedAt(source), compiledAnotherWayUntil)) return;
  mkdirSync(path.dirname(target), { recursive: true });
  // Another process may build or start at the same time: it sees a whole file or none.
  const beside = `${target}.${process.pid}`;
  await writeFile(beside, await compiled(source));
  await rename(beside, target);
};

/** Compiles src, libs and the folders that are named into dist, without a look at types: `npm run check:types` takes one. */
Promise.all(['src', 'libs', ...process.argv.slice(2)].flatMap(sourcesOf).map(build)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
