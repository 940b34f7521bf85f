import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { CRITERES, type Critere } from '../criteres';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { Appui, CritereVerifie } from '../label-entreprise.events';
import type { Piece } from '../piece';
import { candidatureEnCours, refuserInteresse } from '../suite-du-label';

export class VerifierCritere extends Command<{
  siren: string;
  critere: Critere;
  satisfait: boolean;
  documentId?: string | undefined;
}> {
  static readonly authority = permise({ FR: ['evaluateur'] }, Refus.EvaluationReservee);
}

/** What the evaluator looked at: a document of the company, and what the programme's own facts say of the criterion. */
export interface Elements {
  readonly piece: Piece | null;
  /** The name of the fact that satisfies the criterion; null when none does. */
  readonly fait: string | null;
}

const appuiDe = ({ data: { critere, satisfait } }: VerifierCritere, { piece, fait }: Elements): Appui | null => {
  if (CRITERES[critere].source === 'fait') {
    if (satisfait !== (fait !== null)) throw new Refus.FaitContraire(critere);
    return fait === null ? null : { nature: 'fait', reference: fait };
  }
  // Nothing has to be shown to find that nothing was shown.
  if (!piece && satisfait) throw new Refus.PreuveManquante(critere);
  return piece && { nature: 'document', reference: piece.empreinte };
};

export const verifier =
  (command: VerifierCritere, elements: Elements) =>
  (etat: LabelEntreprise): readonly CritereVerifie[] => {
    const {
      data: { siren, critere, satisfait, documentId },
      context: { actor, at },
    } = command;
    const candidature = candidatureEnCours(etat);
    refuserInteresse(etat, actor);
    if (documentId !== undefined && !elements.piece) throw new Refus.DocumentHorsDeLEntreprise();
    const appui = appuiDe(command, elements);
    const connue = candidature.verifications[critere];
    if (connue?.satisfait === satisfait && connue.appui?.reference === appui?.reference) return [];
    const { candidatureId } = candidature;
    const verification = { satisfait, appui, verifiePar: actor.personneId, verifieLe: dateDeParis(at) };
    return [{ type: 'CritereVerifie.v1', data: { siren, candidatureId, critere, ...verification } }];
  };
