import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { AbsenceDeclaree } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurAccepte } from '../suite-du-connecteur';

/** Without a delegate, their requests wait for them. */
export class DeclarerAbsence extends Command<{ du: string; au: string; delegueId?: string | undefined }> {
  static readonly authority = luiMeme;
}

/** `delegue`: the connecteur who is named, null when nobody bears this id. */
export const declarerAbsence =
  ({ data, context: { actor, at } }: DeclarerAbsence, delegue: Connecteur | null) =>
  (etat: Connecteur | null): readonly AbsenceDeclaree[] => {
    const { connecteurId, absences, profil } = connecteurAccepte(etat, actor);
    const { du, au } = data;
    const delegueId = data.delegueId ?? null;
    const declareeLe = dateDeParis(at);
    if (absences.some((absence) => absence.du === du && absence.au === au && absence.delegueId === delegueId))
      return [];
    if (au < du) throw new Refus.AbsenceALEnvers(du, au);
    if (au < declareeLe) throw new Refus.AbsencePassee(au);
    const recouverte = absences.find((absence) => absence.du <= au && du <= absence.au);
    if (recouverte) throw new Refus.AbsenceQuiRecouvre(recouverte.du, recouverte.au);
    const convient = delegue?.etat === 'accepte' && delegue.profil.region === profil.region;
    if (delegueId !== null && (delegueId === connecteurId || !convient)) throw new Refus.DelegueIncorrect();
    return [{ type: 'AbsenceDeclaree.v1', data: { connecteurId, du, au, delegueId, declareeLe } }];
  };
