import type { GroupeEvent, Membre } from './groupe.events';

/** The undertaking of a company on a date, by its head. An attachment that was a mistake never was. */
const teteAu = (mouvements: readonly GroupeEvent[], membre: string, date: string): string => {
  const etapes = [{ tete: membre, depuis: '' }];
  for (const { type, data } of mouvements) {
    if (!data.membres.some(({ entrepriseUniqueId }) => entrepriseUniqueId === membre)) continue;
    const tete = data.tete.entrepriseUniqueId;
    const retour = etapes.findLastIndex((etape) => etape.tete === tete);
    if (type === 'MembresDetaches.v1' && data.motif === 'erreur-de-saisie' && retour >= 0) etapes.length = retour + 1;
    else etapes.push({ tete, depuis: type === 'MembresRattaches.v1' ? data.rattachesLe : data.detachesLe });
  }
  return etapes.findLast(({ depuis }) => depuis <= date)?.tete ?? membre;
};

/** Who was one undertaking with this company on a date, the head first. */
export const groupeAu = (mouvements: readonly GroupeEvent[], membre: Membre, date: string): readonly Membre[] => {
  const connus = new Map(
    [membre, ...mouvements.flatMap(({ data }) => [data.tete, ...data.membres])].map((un) => [
      un.entrepriseUniqueId,
      un,
    ]),
  );
  const tete = teteAu(mouvements, membre.entrepriseUniqueId, date);
  const ensemble = [...connus.values()].filter(
    ({ entrepriseUniqueId }) => teteAu(mouvements, entrepriseUniqueId, date) === tete,
  );
  const estTete = ({ entrepriseUniqueId }: Membre) => entrepriseUniqueId === tete;
  return [...ensemble.filter(estTete), ...ensemble.filter((un) => !estTete(un))];
};
