import { load, type EventStore } from '#libs/event-sourcing';
import { detientLeStatutAu } from './statut-pme-digitale/statut-au';
import { statutPmeDigitale } from './statut-pme-digitale/statut-pme-digitale';

/** Whether a company holds the status at the end of a day (Paris calendar). */
export const lireStatut = async (store: EventStore, siren: string, jour: string): Promise<boolean> =>
  detientLeStatutAu((await load(store, statutPmeDigitale, siren)).state, jour);
