import { checkAppend, InvalidAppend } from '#libs/event-sourcing';
import { demande } from '../../test/support/total';
import { shapesOf } from './fact-shapes';

const aides = {
  type: 'array',
  items: { type: 'object', properties: { aideId: { type: 'string' } }, required: ['aideId'] },
};
const differenceOf = shapesOf({
  'Declarees.v1': { type: 'object', properties: { aides }, required: ['aides'], additionalProperties: false },
});
const declarees = (data: object) => ({ type: 'Declarees.v1', data });

describe('the shape of a new fact', () => {
  it('is the one of its schema', () => {
    expect(differenceOf(declarees({ aides: [{ aideId: 'a' }] }))).toBeUndefined();
  });

  it.each([
    ['an object that lost its fields', declarees({ aides: [{}] }), /aides\/0.*aideId/],
    ['a field too many', declarees({ aides: [], autre: 1 }), /additional/],
    ['another type of value', declarees({ aides: 'a' }), /array/],
    ['a type that no schema describes', { type: 'Autre.v1', data: {} }, /inconnu/],
    ['a type that is a name of every object', { type: 'toString', data: {} }, /inconnu/],
  ])('is not %s', (_, fact, difference) => {
    expect(differenceOf(fact)).toMatch(difference);
  });

  it('is asked for before an append', () => {
    const event = { ...declarees({ aides: [{}] }), id: demande().commandId };
    const append = {
      stream: 'essai-a',
      expected: 'no-stream' as const,
      events: [event],
      metadata: { ...demande(), occurredAt: '2026-04-20T09:00:00.000Z' },
    };
    expect(() => checkAppend(append)).not.toThrow();
    expect(() => checkAppend(append, differenceOf)).toThrow(InvalidAppend);
  });
});
