import { load, type EventStore } from '#libs/event-sourcing';
import { FORME_SIREN } from '#libs/france';
import { entreprise } from './entreprise/entreprise';
import { groupes, GROUPES_DE_FRANCE, teteDe } from './groupe/groupes';

/** `uniqueId` is null for a company that is not in the programme. */
const lireSociete = async (store: EventStore, siren: string) => {
  if (!FORME_SIREN.test(siren)) return { siren, liens: [], uniqueId: null };
  const { state } = await load(store, entreprise, siren);
  const liens = state.etat === 'absente' ? [] : state.taille.liens.filter(({ closLe }) => closLe === null);
  const uniqueId = state.etat === 'enrolee' ? state.enrolement.entrepriseUniqueId : null;
  return { siren, liens: liens.map(({ autreSiren }) => autreSiren), uniqueId };
};

/** Whether one of these companies has a capital link with one of the others that lasts, or is one undertaking with it. */
export const lireLiens = async (
  store: EventStore,
  sirens: readonly string[],
  autres: readonly string[],
): Promise<boolean> => {
  const lire = (qui: readonly string[]) => Promise.all(qui.map((siren) => lireSociete(store, siren)));
  const [unes, face, { state }] = await Promise.all([
    lire(sirens),
    lire(autres),
    load(store, groupes, GROUPES_DE_FRANCE),
  ]);
  const tete = (uniqueId: string | null) => uniqueId && teteDe(state, uniqueId);
  return unes.some((une) =>
    face.some(
      (autre) =>
        une.liens.includes(autre.siren) ||
        autre.liens.includes(une.siren) ||
        (une.uniqueId !== null && tete(une.uniqueId) === tete(autre.uniqueId)),
    ),
  );
};
