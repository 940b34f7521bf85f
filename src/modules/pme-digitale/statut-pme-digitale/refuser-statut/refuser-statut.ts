import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { laMission } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeRefusDuStatut, StatutRefuse } from '../statut-pme-digitale.events';
import { deLaDemande, memesMotifs, refuserHorsDe, statutConnu } from '../suite-du-statut';

export class RefuserStatut extends Command<{
  siren: string;
  rang: number;
  motifs: readonly MotifDeRefusDuStatut[];
}> {
  static readonly authority = laMission;
}

/** `estDesSiens`: whether who decides ever acted for the company. */
export const refuser =
  ({ data: { rang, motifs }, context: { actor, at } }: RefuserStatut, estDesSiens: boolean) =>
  (etat: StatutPmeDigitale | null): readonly StatutRefuse[] => {
    const statut = statutConnu(etat, rang);
    if (estDesSiens) throw new Refus.DecisionSurSonEntreprise();
    if (statut.refus && memesMotifs(statut.refus.motifs, motifs)) return [];
    refuserHorsDe(statut, 'Le refus', 'demande');
    const decision = { motifs: motifs.toSorted(), refusePar: actor.personneId, refuseLe: dateDeParis(at) };
    return [{ type: 'StatutRefuse.v1', data: { ...deLaDemande(statut), ...decision } }];
  };
