const { execFileSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { format } = require('prettier');
const { createGenerator } = require('ts-json-schema-generator');

const root = join(__dirname, '..');
const file = 'src/composition/facts.schemas.json';
const VERSIONED = /\.v\d+$/;

/** Files that declare facts. */
const declaring = () =>
  execFileSync('git', ['grep', '-l', '--untracked', 'DomainEvent<', '--', 'src/*.ts', ':!*.spec.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

/** Amounts are in cents, durations in days, ranks are counts: no fact holds a fraction. */
const withIntegers = (value) => {
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null) return value === 'number' ? 'integer' : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
};

/** The schema of the data, with the definitions that it uses in place. */
const inlined = (schema, definitions) => {
  if (Array.isArray(schema)) return schema.map((inner) => inlined(inner, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string')
    return inlined(definitions[decodeURIComponent(schema.$ref.split('/').at(-1))], definitions);
  const whole = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, inlined(inner, definitions)]));
  // A field that no version declares is a mistake.
  return whole.properties && !Array.isArray(whole.properties) ? { ...whole, additionalProperties: false } : whole;
};

const schemasOf = (path) => {
  const generator = createGenerator({
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    type: '*',
    skipTypeCheck: true,
    jsDoc: 'none',
  });
  const { definitions = {} } = generator.createSchema('*');
  return Object.values(definitions).flatMap(({ properties }) => {
    const type = properties?.type?.const;
    return VERSIONED.test(type ?? '') ? [[type, withIntegers(inlined(properties.data, definitions))]] : [];
  });
};

const main = async () => {
  const committed = readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' });
  // A version that the code no longer declares keeps its schema, because facts of it are stored.
  const known = { ...JSON.parse(committed || '{}'), ...Object.fromEntries(declaring().flatMap(schemasOf)) };
  const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  const generated = await format(JSON.stringify(sorted, null, 2), { parser: 'json', printWidth: 120 });
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), generated);
  else if (committed !== generated) {
    console.error(`${file} differs from the types of the facts: run \`npm run schemas\`.`);
    process.exitCode = 1;
  }
};

main();
