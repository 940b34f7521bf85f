import { load, type EventStore } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { entreprise } from './entreprise/entreprise';
import { EntrepriseInconnue } from './entreprise/entreprise.errors';
import type { Titulaire } from './titulaire';

/** The enrolled company of this SIREN and its single undertaking, from its stream; null when it is not in the programme. */
export const lireEntrepriseDuProgramme = async (store: EventStore, siren: string): Promise<Titulaire | null> => {
  if (!FORME_SIREN.test(siren)) return null;
  const { state } = await load(store, entreprise, siren);
  if (state.etat !== 'enrolee') return null;
  return { siren, region: state.reference.region, entrepriseUniqueId: state.enrolement.entrepriseUniqueId };
};

/** The same, for acts on the account itself. Throws `EntrepriseInconnue`. */
export const lireTitulaire = async (store: EventStore, siren: string): Promise<Titulaire> => {
  const titulaire = await lireEntrepriseDuProgramme(store, siren);
  if (!titulaire) throw new EntrepriseInconnue();
  return titulaire;
};
