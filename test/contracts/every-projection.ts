import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import type { GlobalPosition, RecordedEvent } from '#libs/event-sourcing';
import { Rows, SYSTEM, type EntityClass, type Projection } from '#libs/projections';
import { everyEventAsRead } from './every-event';

const src = path.resolve(__dirname, '../../src');

const isProjection = (found: unknown): found is Projection =>
  typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'projection';

/** The projections of src, by the name of their files. */
export const loadProjections = async (): Promise<readonly Projection[]> => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.projection.ts'))
      .map((file) => import(path.join(src, file)) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isProjection));
};

/** Its own columns and those of the classes that it extends. */
export const columnsOf = (entity: EntityClass) =>
  getMetadataArgsStorage().columns.filter(
    ({ target }) => target === entity || (typeof target === 'function' && entity.prototype instanceof target),
  );

const keysOf = (entity: EntityClass) =>
  columnsOf(entity)
    .filter(({ options }) => options.primary)
    .map(({ propertyName }) => propertyName);

const recorded = (type: string): RecordedEvent => ({
  id: '0190c5a0-0000-7000-8000-000000000001',
  stream: 'flux-1',
  revision: 4n,
  position: '1' as GlobalPosition,
  ...everyEventAsRead[type]!,
  // Later than the legal dates of the examples.
  metadata: { commandId: 'c', correlationId: 'k', causationId: 'k', actor: SYSTEM, occurredAt: '2027-01-04T09:00:00Z' },
  recordedAt: '2027-01-04T09:00:00Z',
});

export interface Written {
  readonly entity: EntityClass;
  readonly kind: string;
  readonly row: object;
}

/** What a projection makes of the frozen example of this type. */
export const rowsOf = (projection: Projection, type: string): readonly Written[] => {
  const rows = new Rows(keysOf);
  projection.apply(recorded(type), rows);
  return [...rows.byTable()].flatMap(([entity, changes]) =>
    changes.map((change) => ({
      entity,
      kind: change.kind,
      row:
        change.kind === 'put'
          ? change.row
          : change.kind === 'remove'
            ? change.key
            : { ...change.patch, ...change.add, ...change.patchAfterAdd },
    })),
  );
};
