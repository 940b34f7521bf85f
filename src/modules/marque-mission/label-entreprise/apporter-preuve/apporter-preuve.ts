import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis, joursEntre } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Candidature } from '../candidature';
import type { Critere } from '../criteres';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { PreuveApportee } from '../label-entreprise.events';
import type { Piece } from '../piece';
import { candidatureEnCours } from '../suite-du-label';

export class ApporterPreuve extends Command<{ siren: string; critere: Critere; documentId: string }> {
  static readonly authority = permise({ siren: ['entreprise.dirigeant'] }, Refus.CandidatureReservee);
}

/** The delay of silence goes on with the last proof, later by the days for which it stood still (CRPA, article L114-5). */
const finDuSilence = ({ silenceLe, arreteeDepuis }: Candidature, le: string): string =>
  arreteeDepuis === null ? silenceLe : ajouterDesJours(silenceLe, joursEntre(arreteeDepuis, le));

export const apporter =
  ({ data: { siren, critere }, context: { actor, at } }: ApporterPreuve, piece: Piece | null) =>
  (etat: LabelEntreprise): readonly PreuveApportee[] => {
    if (actor.territoire !== siren) throw new Refus.CandidatureInconnue();
    const candidature = candidatureEnCours(etat);
    if (!piece) throw new Refus.DocumentHorsDeLEntreprise();
    const { documentId, empreinte } = piece;
    if (candidature.preuves.some((preuve) => preuve.critere === critere && preuve.documentId === documentId)) return [];
    if (!candidature.attendues.includes(critere)) throw new Refus.PreuveNonDemandee(critere);
    const apporteeLe = dateDeParis(at);
    const derniere = candidature.attendues.every((attendue) => attendue === critere);
    const { candidatureId } = candidature;
    const silenceLe = derniere ? finDuSilence(candidature, apporteeLe) : null;
    const apport = { documentId, empreinte, apporteePar: actor.personneId, apporteeLe, silenceLe };
    return [{ type: 'PreuveApportee.v1', data: { siren, candidatureId, critere, ...apport } }];
  };
