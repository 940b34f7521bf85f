import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_HANDLER_METADATA } from '@nestjs/cqrs/dist/decorators/constants';
import { Command } from '#libs/event-sourcing';
import { NEST_MODULES } from '../../src/composition/parts';
import { repositoryRoot } from './repository-root';

const isCommand = (found: unknown): found is typeof Command =>
  typeof found === 'function' && found.prototype instanceof Command;

const commands = async () => {
  const modules = join(repositoryRoot, 'src/modules');
  const acts = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.(?:spec|controller|body|query|entity))\.ts$/.test(file),
  );
  const exports = await Promise.all(acts.sort().map((file) => import(join(modules, file)) as Promise<object>));
  const found = [...new Set(exports.flatMap((exported) => Object.values(exported).filter(isCommand)))];
  const bases = new Set(found.map((command) => Object.getPrototypeOf(command) as object));
  return found.filter((command) => !bases.has(command));
};

/** The command that each provider of these modules handles. */
const handled = (modules: readonly object[]) =>
  modules
    .flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as object[])
    .flatMap((provider) => (Reflect.getMetadata(COMMAND_HANDLER_METADATA, provider) ?? []) as (typeof Command)[]);

const names = (classes: readonly { readonly name: string }[]) => classes.map(({ name }) => name).sort();

describe('the handlers that Nest finds at start', () => {
  it('are one for each command: none is forgotten, and none is handled twice', async () => {
    const known = await commands();
    expect(known.length).toBeGreaterThan(0);
    expect(names(handled(NEST_MODULES))).toEqual(names(known));
  });

  it('bear the name of their command', () => {
    const handlers = NEST_MODULES.flatMap(
      (module) => (Reflect.getMetadata('providers', module) ?? []) as (typeof Command)[],
    );
    const named = handlers.flatMap((handler) => {
      const command = Reflect.getMetadata(COMMAND_HANDLER_METADATA, handler) as typeof Command | undefined;
      return command ? [[handler.name, `${command.name}Handler`]] : [];
    });
    expect(named.filter(([found, wanted]) => found !== wanted)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
