import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConnecteurEvent, MotifDeSortie } from '../connecteur.events';
import { remettreTout } from '../remise';
import { connecteurConnu } from '../suite-du-connecteur';

/** Themselves, at their own wish and also while they are a candidate, or their region for another reason. */
export class SortirConnecteur extends Command<{ connecteurId: string; motif: MotifDeSortie }> {
  static readonly authority = permise(
    { region: ['connecteur', 'region.responsable', 'referent.territorial'] },
    Refus.GestionDesConnecteursReservee,
  );
}

export const sortir =
  ({ data: { connecteurId, motif }, context: { actor, at } }: SortirConnecteur) =>
  (etat: Connecteur | null): readonly ConnecteurEvent[] => {
    const connecteur = connecteurConnu(etat, actor);
    if (connecteur.etat === 'sorti' && connecteur.motifs.includes(motif)) return [];
    const seRetire = connecteur.etat === 'candidat' && motif === 'a-sa-demande';
    if (!seRetire && connecteur.etat !== 'accepte' && connecteur.etat !== 'suspendu')
      throw new Refus.ConnecteurNonAccepte();
    if ((motif === 'a-sa-demande') !== (actor.personneId === connecteurId)) throw new Refus.SortieDUnAutre();
    const sortiLe = dateDeParis(at);
    return [
      { type: 'ConnecteurSorti.v1', data: { connecteurId, motif, sortiPar: actor.personneId, sortiLe } },
      ...remettreTout(connecteur, 'depart', sortiLe),
    ];
  };
