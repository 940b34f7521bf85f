import type { CommandContext } from '#libs/event-sourcing';
import { instructeurId, region, reservationId } from '#facts/aides-regionales';

export interface Acteur {
  readonly personneId: string;
  readonly role: string;
  readonly territoire: string;
  readonly at: string;
  readonly commandId: string;
}

/** The instructor of the frozen examples, in Brittany on 30 June 2026, unless told otherwise. */
export const contexteDe = ({
  personneId = instructeurId,
  role = 'region.instructeur',
  territoire = region,
  at = '2026-06-30T09:00:00Z',
  commandId = reservationId,
}: Partial<Acteur> = {}): CommandContext => ({
  commandId,
  actor: { personneId, role, territoire },
  at,
  correlationId: 'k1',
  causationId: 'k1',
});

export const SYSTEME: Partial<Acteur> = { personneId: 'systeme', role: 'systeme', territoire: 'FR' };
