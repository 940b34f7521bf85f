import type { Json } from '#libs/event-sourcing';

const simple = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
};

/** A copy of a state as JSON: a fold may change the state that it is given. */
export const enJson = (state: unknown): Json => JSON.parse(JSON.stringify(state ?? null, simple)) as Json;
