import { decidedAfterReading } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme } from '../lire-titulaire';
import { detacher, DetacherEntreprises } from './detacher-entreprises/detacher-entreprises';
import type { GroupeEvent, Membre } from './groupe.events';
import { MembreInconnu } from './groupe.errors';
import { GROUPES_DE_FRANCE as id, groupes } from './groupes';
import { rattacher, RattacherEntreprise } from './rattacher-entreprise/rattacher-entreprise';

const lireMembre = async (store: EventStore, siren: string): Promise<Membre> => {
  const titulaire = await lireEntrepriseDuProgramme(store, siren);
  if (!titulaire) throw new MembreInconnu(siren);
  return titulaire;
};

/** Who recorded the movements that brought these companies where they are. */
const lireAuteurs = async (store: EventStore, membres: readonly Membre[]): Promise<readonly string[]> => {
  const auteurs = new Map<string, string>();
  const { state } = await load(store, groupes, id, (event) => {
    auteurs.set((event.data as GroupeEvent['data']).mouvementId, event.metadata.actor.personneId);
  });
  return membres.flatMap(({ entrepriseUniqueId }) => {
    const auteur = auteurs.get(state.parMembre[entrepriseUniqueId]?.mouvement.data.mouvementId ?? '');
    return auteur === undefined ? [] : [auteur];
  });
};

export const ACTES_DU_GROUPE = [
  decidedAfterReading(RattacherEntreprise, groupes, async (command, store) => {
    const { siren, a } = command.data;
    const [membre, tete] = await Promise.all([lireMembre(store, siren), lireMembre(store, a)]);
    return { id, decide: rattacher(command, membre, tete) };
  }),
  decidedAfterReading(DetacherEntreprises, groupes, async (command, store) => {
    const { siren, avec = [] } = command.data;
    const autres = new Set(avec.map((membre) => membre.siren));
    autres.delete(siren);
    const tete = await lireMembre(store, siren);
    const suite = await Promise.all([...autres].map((autre) => lireMembre(store, autre)));
    const auteurs = await lireAuteurs(store, [tete, ...suite]);
    return { id, decide: detacher(command, [tete, ...suite], auteurs) };
  }),
];
