import { randomUUID } from 'node:crypto';
import { ORIGIN, type DomainEvent, type RecordedEvent } from '#libs/event-sourcing';
import type { Rows } from '#libs/projections';

/** A fact that says itself what it does to the rows: never stored, only digested. */
export type Geste = DomainEvent<'Geste.v1', { act: (rows: Rows) => void }>;

export const recordedOf = <Event extends DomainEvent>({ type, data }: Event): RecordedEvent<Event> => ({
  id: randomUUID(),
  stream: 'essai-1',
  revision: 0n,
  position: ORIGIN,
  type,
  data,
  metadata: {
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: randomUUID(),
    actor: { personneId: randomUUID(), role: 'systeme', territoire: 'FR' },
    occurredAt: '2026-04-20T09:00:00.000Z',
  },
  recordedAt: '2026-04-20T09:00:00.000Z',
});
