import { shapesOf } from '#libs/event-store';
import { UPCAST } from '../../src/composition/parts';
import FACT_SCHEMAS from '../../src/composition/facts.schemas.json';
import { everyEvent, everyEventAsRead } from './every-event';

const earlier = Object.entries(everyEventAsRead).filter(([stored, { type }]) => type !== stored);

describe('a fact of an earlier version', () => {
  const differenceOf = shapesOf(FACT_SCHEMAS);

  it.each(earlier)('%s is read as a fact of the newest version, whole', (_, read) => {
    expect(UPCAST(read.type, read.data)).toEqual(read);
    expect(differenceOf(read)).toBeUndefined();
  });

  // The examples of both versions tell the same story.
  it.each(earlier)('%s says what the newest version says', (stored, read) => {
    const { data } = everyEvent[read.type]!;
    expect(read.data).toEqual(stored === 'ReservationPlafondRefusee.v1' ? { ...data, au: null } : data);
  });

  it('is one of those that held money for aid files only', () => {
    expect(earlier).toHaveLength(17);
    expect(Object.keys(everyEvent)).toEqual(expect.arrayContaining(earlier.map(([, { type }]) => type)));
  });
});
