import type { DomainEvent, Upcast } from './domain-event';

/** A step whose data are those of the two versions. */
export const upcastOf = <From extends DomainEvent, To extends DomainEvent>(
  from: From['type'],
  to: To['type'],
  upcast: (data: From['data']) => To['data'],
): Upcast => ({ from, to, upcast });

/** Applies every step on read. Stored events never change. */
export interface Upcaster {
  (type: string, data: object): DomainEvent;
  /** Names under which events of these types may be stored, for a filtered read. */
  storedAs(types: readonly string[]): readonly string[];
}

/** Throws when two steps leave the same version, or when steps form a loop. */
export const upcasterOf = (steps: readonly Upcast[]): Upcaster => {
  const byName = new Map<string, Upcast>();
  for (const step of steps) {
    if (byName.has(step.from)) throw new Error(`Two upcasts leave ${step.from}.`);
    byName.set(step.from, step);
  }
  for (const step of steps) {
    const seen = new Set<string>([step.from]);
    for (let name: string | undefined = step.to; name !== undefined; name = byName.get(name)?.to) {
      if (seen.has(name)) throw new Error(`The upcasts from ${step.from} go round.`);
      seen.add(name);
    }
  }
  const upcast = (type: string, data: object): DomainEvent => {
    let event: DomainEvent = { type, data };
    for (let step = byName.get(type); step; step = byName.get(event.type))
      event = { type: step.to, data: step.upcast(event.data) };
    return event;
  };
  const earlier = (type: string): readonly string[] =>
    steps.filter(({ to }) => to === type).flatMap(({ from }) => [from, ...earlier(from)]);
  const storedAs = (types: readonly string[]) => [...new Set(types.flatMap((type) => [type, ...earlier(type)]))];
  return Object.assign(upcast, { storedAs });
};
