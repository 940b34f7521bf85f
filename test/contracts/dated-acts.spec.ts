import openapi from './frozen/openapi.json';

/**
 * A filing has a rule of its own (ADR 0026); the date of a declared aid is that of another authority's decision, a size is that of
 * a closed year, and the date of an action is a due date.
 */
const WITHOUT_REASON = ['ActionBody', 'AideAnterieureBody', 'DepotBody', 'TailleBody'];

const bodies = Object.entries(openapi.components.schemas)
  .filter(([name]) => name.endsWith('Body'))
  .map(([name, schema]) => ({ name, fields: 'properties' in schema ? Object.keys(schema.properties) : [] }));

describe('a body whose person gives a legal date', () => {
  const dated = bodies.filter(({ fields }) => fields.some((field) => field.endsWith('Le')));

  it('lets the person give the reason of a late recording, and no other body does', () => {
    const withReason = bodies.filter(({ fields }) => fields.includes('motifDeDate'));
    const expected = dated.filter(({ name }) => !WITHOUT_REASON.includes(name));
    expect(withReason.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(withReason).not.toEqual([]);
  });
});
