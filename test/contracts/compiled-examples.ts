import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const modules = readdirSync(path.join(root, 'test/support/facts')).map((file) => path.basename(file, '.ts'));

/** The JSON text of one example per event version. */
export type Examples = Readonly<Record<string, string>>;

/** In an object literal the compiler finds a missing, an extra and an ill-typed field. */
const sourceOf = (examples: Examples) => `
${modules.map((module, rank) => `import type { Fait as Fait${rank} } from '#facts/${module}';`).join('\n')}
type Fait = ${modules.map((_, rank) => `Fait${rank}`).join(' | ')};
type Complete<Value> = Value extends readonly (infer Item)[]
  ? readonly Complete<Item>[]
  : Value extends object
    ? { readonly [Field in keyof Value]-?: Complete<Value[Field]> }
    : Value;
export const examples: { readonly [Type in Fait['type']]: Complete<Extract<Fait, { type: Type }>> } = {
  ${Object.entries(examples)
    .map(([type, text]) => `'${type}': ${text},`)
    .join('\n')}
};`;

/** The example that an error stands in: JSON quotes with ", so that only the names of the examples stand between '. */
const exampleAt = (source: string, end: number) =>
  source
    .slice(0, end)
    .match(/'\w+\.v\d+'/g)
    ?.at(-1) ?? 'examples';

const compilerOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true, types: [] };
};

/** For each set of examples, what the compiler reports when it is compiled against the events of every module. */
export const compile = (sets: readonly Examples[]): readonly (readonly string[])[] => {
  const sources = new Map(sets.map((set, rank) => [path.join(__dirname, `examples-${rank}.ts`), sourceOf(set)]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version) => {
    const source = sources.get(file);
    return source === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, source, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources].map(([file, source]) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(
        ({ start = 0, length = 0, messageText }) =>
          `${exampleAt(source, start + length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      ),
  );
};
