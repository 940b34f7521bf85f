/** An object that has only the keys that were put in it: not `constructor`, `toString` or `__proto__`. A fold may keep ids in it. */
export const dictionary = <Value>(entries: Iterable<readonly [string, Value]> = []): Record<string, Value> => {
  const empty = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries) empty[key] = value;
  return empty;
};
