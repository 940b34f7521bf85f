import { Command } from '#libs/event-sourcing';
import { leProgramme } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import type { StatutTermine } from '../statut-pme-digitale.events';
import { attendLaCohorte, deLaDemande } from '../suite-du-statut';

export class ConstaterClotureDeLaCohorte extends Command<{ siren: string; rang: number; closeLe: string }> {
  static readonly authority = leProgramme;
}

export const constaterCloture =
  ({ data: { rang, closeLe } }: ConstaterClotureDeLaCohorte) =>
  (etat: StatutPmeDigitale | null): readonly StatutTermine[] => {
    const statut = attendLaCohorte(etat, rang, 'admissible', 'en-attente', 'admis', 'suspendu');
    if (!statut) return [];
    const fin = { motif: 'experimentation-close' as const, terminePar: null, termineLe: closeLe };
    return [{ type: 'StatutTermine.v1', data: { ...deLaDemande(statut), ...fin } }];
  };
