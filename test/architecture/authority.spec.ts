import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { AUTHORITY } from '#libs/http';
import { AccesModule } from '../../src/acces';
import { NEST_MODULES } from '../../src/composition/parts';
import { repositoryRoot } from './repository-root';

type Controller = new (...args: never[]) => object;

/** Each route of these modules, and whether it says who may ask. */
const routesOf = (modules: readonly object[]) =>
  modules
    .flatMap((module) => (Reflect.getMetadata('controllers', module) ?? []) as Controller[])
    .flatMap(({ name, prototype }) =>
      Object.getOwnPropertyNames(prototype)
        .map((method) => [method, (prototype as Record<string, unknown>)[method]] as const)
        .filter((entry): entry is [string, object] => typeof entry[1] === 'function')
        .filter(([, handler]) => Reflect.hasMetadata(METHOD_METADATA, handler))
        .map(([method, handler]) => ({
          route: `${name}.${method}`,
          declared: Reflect.hasMetadata(AUTHORITY, handler),
        })),
    );

describe('each address of the API', () => {
  it('declares who may ask, or that it is public', () => {
    const routes = routesOf([AccesModule, ...NEST_MODULES]);
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter(({ declared }) => !declared)).toEqual([]);
  });

  it('shows the authority of the very command that it sends', () => {
    const modules = join(repositoryRoot, 'src/modules');
    const sent = readdirSync(modules, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.controller.ts'))
      .map((file) => readFileSync(join(modules, file), 'utf8'))
      .filter((text) => text.includes('@Act('))
      .map((text) => [/@Act\([^)]*?, (\w+)\)/.exec(text)?.[1], /\bnew (\w+)\(\{/.exec(text)?.[1]] as const);
    expect(sent.length).toBeGreaterThan(15);
    expect(sent.filter(([shown, command]) => shown === undefined || shown !== command)).toEqual([]);
  });

  it('is seen when it declares nothing', () => {
    class Silent {
      ask(): void {}
    }
    Reflect.defineMetadata(METHOD_METADATA, 0, Silent.prototype.ask);
    const module = {};
    Reflect.defineMetadata('controllers', [Silent], module);
    expect(routesOf([module])).toEqual([{ route: 'Silent.ask', declared: false }]);
  });
});
