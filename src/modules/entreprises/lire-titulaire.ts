import { load, type EventStore } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { entreprise } from './entreprise/entreprise';
import { EntrepriseInconnue } from './entreprise/entreprise.errors';
import type { Titulaire } from './titulaire';

/** Reads the company from its stream; null when it is not enrolled. */
export const lireEntrepriseDuProgramme = async (store: EventStore, siren: string): Promise<Titulaire | null> => {
  if (!FORME_SIREN.test(siren)) return null;
  const { state } = await load(store, entreprise, siren);
  if (state.etat !== 'enrolee') return null;
  const { entrepriseUniqueId, enroleeLe } = state.enrolement;
  const { etablissements, cessation, taille } = state;
  const categorie = taille.categorie?.categorie ?? null;
  const estPme = categorie !== null && categorie !== 'hors-pme';
  return { siren, etablissements, entrepriseUniqueId, enroleeLe, cesseeLe: cessation?.cesseeLe ?? null, estPme };
};

export const lireTitulaire = async (store: EventStore, siren: string): Promise<Titulaire> => {
  const titulaire = await lireEntrepriseDuProgramme(store, siren);
  if (!titulaire) throw new EntrepriseInconnue();
  return titulaire;
};
