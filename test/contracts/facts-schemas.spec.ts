import { shapesOf } from '#libs/event-store';
import FACT_SCHEMAS from '../../src/composition/facts.schemas.json';
import { everyEvent } from './every-event';

const differenceOf = shapesOf(FACT_SCHEMAS);

describe('the schema of each fact', () => {
  it.each(Object.entries(everyEvent))('accepts the frozen example of %s', (_, fact) => {
    expect(differenceOf(fact)).toBeUndefined();
  });

  it.each(Object.entries(everyEvent))('refuses %s without one of its fields, or with another one', (_, fact) => {
    for (const field of Object.keys(fact.data)) {
      const { [field]: dropped, ...rest } = fact.data as Record<string, unknown>;
      expect(dropped).toBeDefined();
      expect(differenceOf({ ...fact, data: rest })).toContain(field);
    }
    expect(differenceOf({ ...fact, data: { ...fact.data, enTrop: 1 } })).toBeDefined();
  });
});
