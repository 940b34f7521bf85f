import { dateDeParis } from '#libs/france';
import { ActeDate, permise } from '#modules/habilitations';
import * as Refus from '../groupe.errors';
import type { Membre, MembresDetaches, MotifDeDetachement } from '../groupe.events';
import { membresDe, teteDe, type Groupes } from '../groupes';
import { refuserDateDeMouvement } from '../mouvement';

export class DetacherEntreprises extends ActeDate<{
  /** Head of the undertaking that those who leave form. */
  siren: string;
  /** Those who leave with it. */
  avec?: readonly { readonly siren: string }[] | undefined;
  motif: MotifDeDetachement;
  detacheeLe: string;
}> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.GroupeReserve);

  get dateLegale(): string {
    return this.data.detacheeLe;
  }
}

const dejaFait = (groupes: Groupes, membres: readonly Membre[], { data }: DetacherEntreprises): boolean =>
  membres.every(({ entrepriseUniqueId }) => {
    const { mouvement } = groupes.parMembre[entrepriseUniqueId] ?? {};
    return (
      mouvement?.type === 'MembresDetaches.v1' &&
      mouvement.data.tete.siren === data.siren &&
      mouvement.data.membres.length === membres.length &&
      mouvement.data.motif === data.motif &&
      mouvement.data.detachesLe === data.detacheeLe
    );
  });

/** `partants`: the new head first. `auteurs` attached them. */
export const detacher =
  (command: DetacherEntreprises, partants: readonly [Membre, ...Membre[]], auteurs: readonly string[]) =>
  (groupes: Groupes): readonly MembresDetaches[] => {
    const { motif, detacheeLe } = command.data;
    const { actor, commandId, at } = command.context;
    const enMembre = ({ siren, entrepriseUniqueId }: Membre): Membre => ({ siren, entrepriseUniqueId });
    const [tete, ...suite] = partants;
    const membres = [tete, ...suite].map(enMembre);
    if (dejaFait(groupes, membres, command)) return [];
    const tetes = new Set(membres.map(({ entrepriseUniqueId }) => teteDe(groupes, entrepriseUniqueId)));
    for (const { siren, entrepriseUniqueId } of membres) {
      if (teteDe(groupes, entrepriseUniqueId) !== entrepriseUniqueId) continue;
      const suivie = membresDe(groupes, entrepriseUniqueId).length > 0;
      throw suivie ? new Refus.TeteNonDetachable(siren) : new Refus.PasRattachee(siren);
    }
    const [ancienneTete = '', ...autres] = tetes;
    if (autres.length > 0) throw new Refus.GroupesDifferents();
    // It may free a ceiling, as the correction of an aid does.
    if (motif === 'erreur-de-saisie' && auteurs.includes(actor.personneId)) throw new Refus.ErreurReconnueParUneAutre();
    refuserDateDeMouvement(command, groupes, membres);

    const enregistreLe = dateDeParis(at);
    const mouvement = { mouvementId: commandId, tete: enMembre(tete), ancienneTete, membres };
    return [{ type: 'MembresDetaches.v1', data: { ...mouvement, motif, detachesLe: detacheeLe, enregistreLe } }];
  };
