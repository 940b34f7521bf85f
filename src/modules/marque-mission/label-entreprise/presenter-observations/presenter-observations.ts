import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { ObservationsRecues } from '../label-entreprise.events';
import type { Piece } from '../piece';
import { labelEnCours } from '../suite-du-label';

export class PresenterObservations extends Command<{ siren: string; documentId: string }> {
  static readonly authority = permise({ siren: ['entreprise.dirigeant'] }, Refus.CandidatureReservee);
}

export const presenter =
  ({ data: { siren }, context: { actor, at } }: PresenterObservations, piece: Piece | null) =>
  (etat: LabelEntreprise): readonly ObservationsRecues[] => {
    if (actor.territoire !== siren) throw new Refus.LabelInconnu();
    const recuesLe = dateDeParis(at);
    const { numero, retrait } = labelEnCours(etat, 'Une observation', recuesLe);
    if (!retrait) throw new Refus.RetraitNonEnvisage();
    if (!piece) throw new Refus.DocumentHorsDeLEntreprise();
    if (retrait.observations) {
      if (retrait.observations.documentId === piece.documentId) return [];
      throw new Refus.ObservationsDejaRecues(retrait.observations.recuesLe);
    }
    if (recuesLe > retrait.observationsAvantLe) throw new Refus.ObservationsHorsDelai(retrait.observationsAvantLe);
    return [
      { type: 'ObservationsRecues.v1', data: { siren, numero, ...piece, presenteesPar: actor.personneId, recuesLe } },
    ];
  };
