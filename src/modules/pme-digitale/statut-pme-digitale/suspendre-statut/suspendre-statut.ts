import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { laMission } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeSuspensionDuStatut, StatutSuspendu } from '../statut-pme-digitale.events';
import { deLaDemande, refuserHorsDe, statutConnu } from '../suite-du-statut';

export class SuspendreStatut extends Command<{ siren: string; motif: MotifDeSuspensionDuStatut }> {
  static readonly authority = laMission;
}

/** `estDesSiens`: whether who decides ever acted for the company. */
export const suspendre =
  ({ data: { motif }, context: { actor, at } }: SuspendreStatut, estDesSiens: boolean) =>
  (etat: StatutPmeDigitale | null): readonly StatutSuspendu[] => {
    const statut = statutConnu(etat);
    if (estDesSiens) throw new Refus.DecisionSurSonEntreprise();
    if (statut.etat === 'suspendu' && statut.motif === motif) return [];
    refuserHorsDe(statut, 'La suspension', 'admis');
    const decision = { motif, suspenduPar: actor.personneId, suspenduLe: dateDeParis(at) };
    return [{ type: 'StatutSuspendu.v1', data: { ...deLaDemande(statut), ...decision } }];
  };
