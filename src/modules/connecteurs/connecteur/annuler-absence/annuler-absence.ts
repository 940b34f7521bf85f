import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { AbsenceAnnulee } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurAccepte } from '../suite-du-connecteur';

/** Also when it has begun, by who comes back early. */
export class AnnulerAbsence extends Command<{ du: string }> {
  static readonly authority = luiMeme;
}

export const annulerAbsence =
  ({ data: { du }, context: { actor, at } }: AnnulerAbsence) =>
  (etat: Connecteur | null): readonly AbsenceAnnulee[] => {
    const { connecteurId, absences } = connecteurAccepte(etat, actor);
    const annuleeLe = dateDeParis(at);
    if (!absences.some((absence) => absence.du === du && absence.au >= annuleeLe)) throw new Refus.AbsenceInconnue();
    return [{ type: 'AbsenceAnnulee.v1', data: { connecteurId, du, annuleeLe } }];
  };
