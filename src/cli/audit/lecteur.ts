import { SYSTEM } from '#libs/projections';
import type { Lecteur } from '../../audit/chronologie/lecture-d-un-flux';

/** Who holds the terminal holds the database: nothing bounds what they read. */
export const AU_TERMINAL: Lecteur = { actor: SYSTEM, mandatId: undefined };
