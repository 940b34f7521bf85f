import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { ModuleAuditable } from '#modules/audits';
import { QUESTIONS } from './parts';

const questionsOf = ({ prototype }: Type): string[] =>
  Object.values(Object.getOwnPropertyDescriptors(prototype as object))
    .map(({ value }) => value as unknown)
    .filter((method): method is object => typeof method === 'function')
    .filter((method) => Reflect.getMetadata(METHOD_METADATA, method) === RequestMethod.GET)
    .map((method) => Reflect.getMetadata(PATH_METADATA, method) as string);

const addressOf = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

const addressesOf = (nest: Type): string[] =>
  ((Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, nest) ?? []) as Type[]).flatMap((controller) =>
    questionsOf(controller).map((path) => addressOf(Reflect.getMetadata(PATH_METADATA, controller) as string, path)),
  );

/** The modules whose facts each question tells, by the address of its route as the server knows it. */
export const MODULES_DES_ROUTES: ReadonlyMap<string, readonly ModuleAuditable[]> = new Map(
  QUESTIONS.flatMap(([nest, modules]) => addressesOf(nest).map((address) => [address, modules] as const)),
);
