import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { laMission } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeFinDuStatut, StatutTermine } from '../statut-pme-digitale.events';
import { deLaDemande, refuserHorsDe, statutConnu } from '../suite-du-statut';

export class MettreFinAuStatut extends Command<{ siren: string; motif: MotifDeFinDuStatut }> {
  static readonly authority = laMission;
}

/** `estDesSiens`: whether who decides ever acted for the company. An application that was not found admissible is refused instead. */
export const mettreFin =
  ({ data: { motif }, context: { actor, at } }: MettreFinAuStatut, estDesSiens: boolean) =>
  (etat: StatutPmeDigitale | null): readonly StatutTermine[] => {
    const statut = statutConnu(etat);
    if (estDesSiens) throw new Refus.DecisionSurSonEntreprise();
    if (statut.etat === 'termine' && statut.motif === motif) return [];
    refuserHorsDe(statut, 'La fin du statut', 'admissible', 'en-attente', 'admis', 'suspendu');
    const fin = { motif, terminePar: actor.personneId, termineLe: dateDeParis(at) };
    return [{ type: 'StatutTermine.v1', data: { ...deLaDemande(statut), ...fin } }];
  };
