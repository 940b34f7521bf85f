import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapi from './frozen/openapi.json';

/**
 * A filing has a rule of its own (ADR 0026); the date of a declared aid is that of another authority's decision, a size is that of
 * a closed year, the date of an action is a due date; what was delivered, and what comes before or after a loan, counts from the day when it is
 * said so.
 */
const WITHOUT_REASON = [
  'ActionBody',
  'AideAnterieureBody',
  'AvenantBody',
  'ConsultationCSEBody',
  'DepotBody',
  'RealisationBody',
  'RetourAuPosteBody',
  'TailleBody',
];

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

const modules = resolve(__dirname, '../../src/modules');
const contentsOf = (module: string, suffix: RegExp) =>
  readdirSync(join(modules, module), { recursive: true, encoding: 'utf8' })
    .filter((file) => suffix.test(file))
    .map((file) => readFileSync(join(modules, module, file), 'utf8'));

describe('a module with dated acts', () => {
  it('tries each of them in a table: late without a reason, again, and again with another reason', () => {
    const dated = readdirSync(modules).filter((module) =>
      contentsOf(module, /(?<!\.spec)\.ts$/).some((content) => /extends ActeDate\b/.test(content)),
    );
    const trying = dated.filter((module) =>
      contentsOf(module, /^actes-tardifs\.spec\.ts$/).some((content) =>
        content.includes(`decrireActesTardifs('${module}'`),
      ),
    );
    expect(trying).toEqual(dated);
    expect(dated).not.toEqual([]);
  });
});
