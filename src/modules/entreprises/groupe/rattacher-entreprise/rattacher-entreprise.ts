import { dateDeParis } from '#libs/france';
import { ActeDate, permise } from '#modules/habilitations';
import * as Refus from '../groupe.errors';
import type { GroupeEvent, LienDUnicite, Membre, MembresRattaches } from '../groupe.events';
import { membresDe, teteDe, type Groupes } from '../groupes';
import { refuserDateDeMouvement } from '../mouvement';

export class RattacherEntreprise extends ActeDate<{
  /** The company that is attached, with those that are attached to it. */
  siren: string;
  /** A company of the undertaking that it joins. */
  a: string;
  lien: LienDUnicite;
  rattacheeLe: string;
}> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.GroupeReserve);

  get dateLegale(): string {
    return this.data.rattacheeLe;
  }
}

const enMembre = ({ siren, entrepriseUniqueId }: Membre): Membre => ({ siren, entrepriseUniqueId });

const estCeRattachement = (
  mouvement: GroupeEvent | undefined,
  { siren }: Membre,
  lien: LienDUnicite,
  rattacheeLe: string,
): boolean =>
  mouvement?.type === 'MembresRattaches.v1' &&
  mouvement.data.membres.some((membre) => membre.siren === siren) &&
  mouvement.data.lien === lien &&
  mouvement.data.rattachesLe === rattacheeLe;

export const rattacher =
  (command: RattacherEntreprise, rattachee: Membre, rejointe: Membre) =>
  (groupes: Groupes): readonly MembresRattaches[] => {
    const {
      data: { lien, rattacheeLe },
      context: { commandId, at },
    } = command;
    if (rattachee.siren === rejointe.siren) throw new Refus.MemeEntreprise();
    const ancienneTete = teteDe(groupes, rattachee.entrepriseUniqueId);
    const teteId = teteDe(groupes, rejointe.entrepriseUniqueId);
    const actuelle = groupes.parMembre[rattachee.entrepriseUniqueId];
    if (ancienneTete === teteId) {
      if (estCeRattachement(actuelle?.mouvement, rattachee, lien, rattacheeLe)) return [];
      throw new Refus.DejaReunies();
    }
    if (ancienneTete !== rattachee.entrepriseUniqueId)
      throw new Refus.DejaRattachee(groupes.parMembre[ancienneTete]?.membre.siren ?? '');

    const suite = membresDe(groupes, ancienneTete);
    const membres = [enMembre(rattachee), ...suite];
    refuserDateDeMouvement(command, groupes, [...membres, rejointe]);
    const tete = groupes.parMembre[teteId]?.membre ?? enMembre(rejointe);
    const enregistreLe = dateDeParis(at);
    const mouvement = { mouvementId: commandId, tete, ancienneTete, membres };
    return [{ type: 'MembresRattaches.v1', data: { ...mouvement, lien, rattachesLe: rattacheeLe, enregistreLe } }];
  };
