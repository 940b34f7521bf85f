import { load, type EventStore } from '#libs/event-sourcing';
import { statutPmeDigitale } from '../statut-pme-digitale/statut-pme-digitale';
import type { StatutDemande } from '../statut-pme-digitale/statut-pme-digitale.events';
import type { CandidatureDeclarante } from './suite-de-la-declaration';

/** The application of this rank, whatever became of it. */
export const lireCandidature = async (
  store: EventStore,
  { siren, rang }: { readonly siren: string; readonly rang: number },
): Promise<CandidatureDeclarante | null> => {
  const demandes: StatutDemande['data'][] = [];
  await load(store, statutPmeDigitale, siren, ({ type, data }) => {
    if (type === 'StatutDemande.v1') demandes.push(data as StatutDemande['data']);
  });
  return demandes.find((demande) => demande.rang === rang) ?? null;
};
