import type { CommandContext } from '#libs/event-sourcing';

export interface Acteur {
  readonly personneId: string;
  readonly role: string;
  readonly territoire: string;
  readonly at: string;
  readonly commandId: string;
}

/** Somebody of Brittany on 30 June 2026, unless told otherwise. */
export const contexteDe = ({
  personneId = 'ines',
  role = 'region.instructeur',
  territoire = '53',
  at = '2026-06-30T09:00:00Z',
  commandId = 'r1',
}: Partial<Acteur> = {}): CommandContext => ({
  commandId,
  actor: { personneId, role, territoire },
  at,
  correlationId: 'k1',
  causationId: 'k1',
});

export const SYSTEME: Partial<Acteur> = { personneId: 'systeme', role: 'systeme', territoire: 'FR' };
