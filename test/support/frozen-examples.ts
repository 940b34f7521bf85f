import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DomainEvent } from '#libs/event-sourcing';

const FOLDER = path.join(__dirname, '../contracts/events');

/** Every version of an event that has a frozen example. */
export const frozenTypes: readonly string[] = readdirSync(FOLDER)
  .map((file) => path.basename(file, '.json'))
  .sort();

export const frozenText = (type: string): string => readFileSync(path.join(FOLDER, `${type}.json`), 'utf8');

type FactOf<Event extends DomainEvent, Type extends Event['type']> = Extract<Event, { type: Type }>;

/** Facts of a module: each is its frozen example, with what the case changes. The examples' types are checked in events.spec.ts. */
export const factsOf =
  <Event extends DomainEvent>() =>
  <Type extends Event['type']>(type: Type) =>
  (change: Partial<FactOf<Event, Type>['data']> = {}) => {
    const { data } = JSON.parse(frozenText(type)) as DomainEvent;
    return { type, data: { ...data, ...change } } as FactOf<Event, Type>;
  };
