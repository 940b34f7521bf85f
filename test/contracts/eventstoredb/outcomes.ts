/** What the recorder wrote of what a promise came to: numbers of 64 bits as text. */
export const returned = (value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(returned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, returned(each)]));
};

const RECORDED = ['type', 'code', 'message', 'expectedVersion', 'actualVersion', 'maxAppendSize'];

export const thrown = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { class: typeof error };
  const fields = RECORDED.map((name): [string, unknown] => [name, returned(Reflect.get(error, name))]);
  return { class: error.constructor.name, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
};
