import { load, type EventStore } from '#libs/event-sourcing';
import { entreprise, groupes, GROUPES_DE_FRANCE, teteDe } from '#modules/entreprises';

const lireSociete = async (store: EventStore, siren: string) => {
  const { state } = await load(store, entreprise, siren);
  const liens = state.etat === 'absente' ? [] : state.taille.liens.filter(({ closLe }) => closLe === null);
  const uniqueId = state.etat === 'enrolee' ? state.enrolement.entrepriseUniqueId : null;
  return { liens: liens.map(({ autreSiren }) => autreSiren), uniqueId };
};

/** Whether two companies have a capital link that lasts, or are one undertaking. */
export const sontLiees = async (store: EventStore, siren: string, autreSiren: string): Promise<boolean> => {
  const [une, autre, { state }] = await Promise.all([
    lireSociete(store, siren),
    lireSociete(store, autreSiren),
    load(store, groupes, GROUPES_DE_FRANCE),
  ]);
  const tete = (uniqueId: string | null) => (uniqueId === null ? null : teteDe(state, uniqueId));
  const unique = tete(une.uniqueId);
  return (
    une.liens.includes(autreSiren) ||
    autre.liens.includes(siren) ||
    (unique !== null && unique === tete(autre.uniqueId))
  );
};
