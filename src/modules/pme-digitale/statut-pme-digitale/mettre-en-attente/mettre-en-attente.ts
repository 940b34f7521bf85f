import { Command } from '#libs/event-sourcing';
import { leProgramme } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import type { StatutMisEnAttente } from '../statut-pme-digitale.events';
import { attendLaCohorte, deLaDemande } from '../suite-du-statut';

export class MettreEnAttente extends Command<{ siren: string; rang: number; misEnAttenteLe: string }> {
  static readonly authority = leProgramme;
}

export const mettreEnAttente =
  ({ data: { rang, misEnAttenteLe } }: MettreEnAttente) =>
  (etat: StatutPmeDigitale | null): readonly StatutMisEnAttente[] => {
    const statut = attendLaCohorte(etat, rang, 'admissible');
    return statut ? [{ type: 'StatutMisEnAttente.v1', data: { ...deLaDemande(statut), misEnAttenteLe } }] : [];
  };
