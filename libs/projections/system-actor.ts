import type { Actor } from '#libs/event-sourcing';

export const SYSTEM: Actor = { personneId: '00000000-0000-0000-0000-000000000000', role: 'systeme', territoire: 'FR' };
