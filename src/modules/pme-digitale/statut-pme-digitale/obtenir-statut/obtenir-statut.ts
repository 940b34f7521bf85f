import { Command } from '#libs/event-sourcing';
import { leProgramme } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import type { StatutObtenu } from '../statut-pme-digitale.events';
import { attendLaCohorte, deLaDemande } from '../suite-du-statut';

export class ObtenirStatut extends Command<{ siren: string; rang: number; numero: number; obtenuLe: string }> {
  static readonly authority = leProgramme;
}

/** A company that left meanwhile obtains nothing: the cohort hears of it next, and frees the place. */
export const obtenir =
  ({ data: { rang, numero, obtenuLe } }: ObtenirStatut) =>
  (etat: StatutPmeDigitale | null): readonly StatutObtenu[] => {
    const statut = attendLaCohorte(etat, rang, 'admissible', 'en-attente');
    return statut ? [{ type: 'StatutObtenu.v1', data: { ...deLaDemande(statut), numero, obtenuLe } }] : [];
  };
