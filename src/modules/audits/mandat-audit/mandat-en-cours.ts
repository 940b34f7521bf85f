import { load, type Actor, type EventStore } from '#libs/event-sourcing';
import { etatDuMandat, mandatAudit, type MandatConnu } from './mandat-audit';
import { SansMandat } from './mandat-audit.errors';

/**
 * The mandate under which an auditor reads on a day of the calendar of Paris. Throws `SansMandat` when there is none, when it is not in
 * force that day, or when it is another person's or another territory's.
 */
export const mandatEnCours = async (
  store: EventStore,
  mandatId: string | undefined,
  { personneId, territoire }: Actor,
  jour: string,
): Promise<MandatConnu['mandat']> => {
  const { state } = mandatId === undefined ? { state: null } : await load(store, mandatAudit, mandatId);
  if (!state) throw new SansMandat('absent');
  const { mandat, revocation } = state;
  if (mandat.auditeurId !== personneId || mandat.territoire !== territoire) throw new SansMandat('autre');
  const etat = etatDuMandat({ ...mandat, revoque: revocation !== null }, jour);
  if (etat !== 'en-cours') throw new SansMandat(etat);
  return mandat;
};
