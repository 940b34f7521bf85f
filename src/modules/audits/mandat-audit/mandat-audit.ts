import type { StreamModel } from '#libs/event-sourcing';
import { peutVoirLeMandat } from '#modules/habilitations';
import type { MandatAuditEvent, MandatDAuditDelivre, MandatDAuditRevoque } from './mandat-audit.events';

export interface MandatConnu {
  readonly mandat: MandatDAuditDelivre['data'];
  readonly revocation: MandatDAuditRevoque['data'] | null;
}

export type MandatAudit = MandatConnu | null;

export const ETATS_DE_MANDAT = ['a-venir', 'en-cours', 'echu', 'revoque'] as const;
export type EtatDeMandat = (typeof ETATS_DE_MANDAT)[number];

/** `le`: a day of the calendar of Paris. */
export const etatDuMandat = (
  { du, au, revoque }: { du: string; au: string; revoque: boolean },
  le: string,
): EtatDeMandat => {
  if (revoque) return 'revoque';
  if (le < du) return 'a-venir';
  return le > au ? 'echu' : 'en-cours';
};

/** The stream is named by the mandate. */
export const mandatAudit: StreamModel<MandatAudit, MandatAuditEvent> = {
  category: 'mandatAudit',
  initialState: () => null,
  evolve: (connu, event) => {
    switch (event.type) {
      case 'MandatDAuditDelivre.v1':
        return { mandat: event.data, revocation: null };
      case 'MandatDAuditRevoque.v1':
        return connu && { ...connu, revocation: event.data };
      default:
        return event satisfies never;
    }
  },
  isVisibleTo: (connu, actor) => connu === null || peutVoirLeMandat(actor, connu.mandat.auditeurId),
};
