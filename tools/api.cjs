const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PluginMetadataGenerator } = require('@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator');
const { ReadonlyVisitor } = require('@nestjs/swagger/plugin');
const { format } = require('prettier');
const { compilerOptions } = require('../nest-cli.json');

const root = join(__dirname, '..');
const file = 'src/server/api.generated.ts';
const { options } = compilerOptions.plugins.find(({ name }) => name === '@nestjs/swagger');

/** What the types and comments of bodies, queries and answers say, which a compiler that knows no types leaves out. */
const described = () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  const visitor = new ReadonlyVisitor({ ...options, pathToSource: join(root, 'src/server'), esmCompatible: true });
  try {
    new PluginMetadataGenerator().generate({
      visitors: [visitor],
      outputDir: folder,
      tsconfigPath: 'tsconfig.build.json',
      printDiagnostics: false,
    });
    return readFileSync(join(folder, 'metadata.ts'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The compiler lists the codes of a type in the order in which it met them, which a change elsewhere may change. */
const withSortedCodes = (text) =>
  text.replace(/(?<=enum: \[)[^\]]+(?=\])/g, (codes) =>
    codes
      .split(',')
      .map((code) => code.trim())
      .sort()
      .join(', '),
  );

const main = async () => {
  process.chdir(root);
  const committed = readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' });
  const generated = await format(withSortedCodes(described()), {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 120,
  });
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), generated);
  else if (committed !== generated) {
    console.error(`${file} differs from the bodies, queries and answers: run \`npm run api\`.`);
    process.exitCode = 1;
  }
};

main();
