import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import type { GlobalPosition, RecordedEvent } from '#libs/event-sourcing';
import { Rows, SYSTEM, type EntityClass, type Projection } from '#libs/projections';
import { LIBELLES as AIDES } from '../../src/modules/aides-regionales/libelles';
import { LIBELLES as ENTREPRISES } from '../../src/modules/entreprises/libelles';
import { LIBELLES as SUBVENTIONS } from '../../src/modules/subventions-publiees/libelles';
import { everyEvent, type EveryEvent, type EventType } from './every-event';
import { LIVES } from './streams';

const src = path.resolve(__dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
const types = Object.keys(everyEvent).sort() as EventType[];
const LIBELLES: Readonly<Record<EventType, string>> = { ...AIDES, ...ENTREPRISES, ...SUBVENTIONS };
const factOf = (type: EventType) => everyEvent[type] as unknown as EveryEvent;

describe('chaque version d’événement', () => {
  it('a son exemple figé, et chaque exemple sa version', () => {
    const facts = sources.filter((file) => /^modules\/[^/]+\/[^/]+\/[^/]+(?<!\.spec)\.ts$/.test(file));
    const written = facts.flatMap((file) => {
      const text = readFileSync(path.join(src, file), 'utf8');
      return [...text.matchAll(/'([A-Z][A-Za-z]+\.v\d+)'/g)].map(([, type]) => type);
    });
    const frozen = readdirSync(path.join(__dirname, 'events')).map((file) => path.basename(file, '.json'));
    expect([...new Set(written)].sort()).toEqual(types);
    expect(frozen.sort()).toEqual(types);
  });

  it.each(types)('%s porte son nom dans son exemple', (type) => {
    expect(everyEvent[type].type).toBe(type);
  });

  it.each(types)('%s a un libellé français', (type) => {
    expect(LIBELLES[type]).toMatch(/^\p{Lu}[\p{L}’ ]+$/u);
  });
});

describe('chaque exemple figé se relit', () => {
  it('dans une vie au moins', () => {
    expect([...new Set(LIVES.flatMap(([, life]) => life))].sort()).toEqual(types);
  });

  it.each(LIVES.map(([fold, life]) => [life.join(', '), fold, life] as const))(
    'chaque fait change l’état : %s',
    (_, fold, life) => {
      const states = fold(life.map(factOf));
      for (const [rank, type] of life.entries()) {
        expect({ after: type, state: states[rank + 1] }).not.toEqual({ after: type, state: states[rank] });
      }
    },
  );
});

const columnsOf = (entity: EntityClass) => getMetadataArgsStorage().columns.filter(({ target }) => target === entity);
const requiredColumnsOf = (entity: EntityClass) =>
  columnsOf(entity)
    .filter(({ options }) => !options.nullable)
    .map(({ propertyName }) => propertyName);
const keysOf = (entity: EntityClass) =>
  columnsOf(entity)
    .filter(({ options }) => options.primary)
    .map(({ propertyName }) => propertyName);

const isProjection = (found: unknown): found is Projection =>
  typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'projection';

const loadProjections = async () => {
  const files = sources.filter((file) => file.endsWith('.projection.ts'));
  const modules = await Promise.all(files.map((file) => import(path.join(src, file)) as Promise<object>));
  return modules.flatMap((module) => Object.values(module).filter(isProjection));
};

const recorded = (type: EventType): RecordedEvent => ({
  ...{ id: '0190c5a0-0000-7000-8000-000000000001', stream: 'flux-1', revision: 4n, position: '1' as GlobalPosition },
  ...factOf(type),
  metadata: { commandId: 'c', correlationId: 'k', causationId: 'k', actor: SYSTEM, occurredAt: '2026-06-30T09:00:00Z' },
  recordedAt: '2026-06-30T09:00:00Z',
});

/** Facts that no read model shows: the rules of their stream read them, and reactions. */
const LUS_PAR_LES_SEULES_REGLES: readonly EventType[] = [
  'AideDeMinimisOctroyee.v1',
  'AidesAnterieuresDeclarees.v1',
  'EntrepriseUniqueConstituee.v1',
  'OctroiCorrige.v1',
  'PlafondReserve.v1',
  'ReservationPlafondLiberee.v1',
  'ReservationPlafondRefusee.v1',
];

describe('chaque exemple figé se projette', () => {
  let projections: readonly Projection[];
  beforeAll(async () => {
    projections = await loadProjections();
  });

  it('par des projections qui ne lisent que des versions connues, ou n’est lu par aucune', () => {
    const lus = new Set(projections.flatMap((each) => each.types));
    expect([...lus, ...LUS_PAR_LES_SEULES_REGLES].sort()).toEqual(types);
  });

  it.each(types.filter((type) => !LUS_PAR_LES_SEULES_REGLES.includes(type)))(
    '%s, en lignes que leurs tables peuvent tenir',
    (type) => {
      for (const each of projections.filter((candidate) => candidate.types.includes(type))) {
        const rows = new Rows(keysOf);
        each.apply(recorded(type), rows);
        expect([each.name, [...rows.byTable()].length]).not.toEqual([each.name, 0]);
        for (const [entity, changes] of rows.byTable()) {
          expect(each.tables).toContain(entity);
          const columns = columnsOf(entity).map(({ propertyName }) => propertyName);
          for (const change of changes) {
            if (change.kind === 'put')
              expect(Object.keys(change.row)).toEqual(expect.arrayContaining(requiredColumnsOf(entity)));
            const values =
              change.kind === 'put'
                ? change.row
                : change.kind === 'remove'
                  ? change.key
                  : { ...change.patch, ...change.add };
            expect(columns).toEqual(expect.arrayContaining(Object.keys(values)));
            expect(Object.values(values)).not.toContain(undefined);
          }
        }
      }
    },
  );
});
