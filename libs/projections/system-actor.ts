import type { Actor } from '#libs/event-sourcing';

/** Who acts when a reaction does: nobody in particular, everywhere. */
export const SYSTEM: Actor = { personneId: '00000000-0000-0000-0000-000000000000', role: 'systeme', territoire: 'FR' };
