const { readdirSync, readFileSync, mkdirSync, rmSync, statSync } = require('node:fs');
const { readFile, rename, utimes, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { transformFile, version } = require('@swc/core');
const { compilation } = require('./compilation.cjs');

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const stamp = path.join(dist, 'compilation.txt');

const filesOf = (folder) => {
  const files = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true }) : [];
  return files.map((file) => path.join(folder, file));
};

const sourcesOf = (folder) =>
  filesOf(path.join(root, folder)).filter(
    (file) => /\.(?:tsx?|json)$/.test(file) && !/\.spec\.tsx?$|\/peers\/|tsconfig\.json$/.test(file),
  );

const targetOf = (source) => path.join(dist, path.relative(root, source)).replace(/\.tsx?$/, '.js');

/** In whole milliseconds, the finest date that a file can be given. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtime.getTime();

const compiled = async (source) => {
  if (source.endsWith('.json')) return readFile(source);
  return (await transformFile(source, { ...compilation(source.endsWith('.tsx')), swcrc: false })).code;
};

const build = async (source) => {
  const target = targetOf(source);
  const { atime, mtime } = statSync(source);
  // What was made of a source bears its date, so that an older one that comes back is compiled too.
  if (changedAt(target) === mtime.getTime()) return;
  mkdirSync(path.dirname(target), { recursive: true });
  // Another process may build or start at the same time: it sees a whole file or none.
  const beside = `${target}.${process.pid}`;
  await writeFile(beside, await compiled(source));
  await utimes(beside, atime, mtime);
  await rename(beside, target);
};

/** Compiles src, libs and the folders that are named into dist, without a look at types: `npm run check:types` takes one. */
const main = async () => {
  const way = `${version} ${readFileSync(require.resolve('./compilation.cjs'), 'utf8')}`;
  const sameWay = changedAt(stamp) !== undefined && readFileSync(stamp, 'utf8') === way;
  if (!sameWay)
    for (const folder of ['src', 'libs', 'test']) rmSync(path.join(dist, folder), { recursive: true, force: true });
  const sources = ['src', 'libs', ...process.argv.slice(2)].flatMap(sourcesOf);
  const targets = new Set(sources.map(targetOf));
  for (const folder of ['src', 'libs'])
    for (const file of filesOf(path.join(dist, folder)))
      if (/\.js(?:on)?$/.test(file) && !targets.has(file)) rmSync(file);
  await Promise.all(sources.map(build));
  if (!sameWay) await writeFile(stamp, way);
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
