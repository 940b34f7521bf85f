import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { laMission } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { StatutRetabli } from '../statut-pme-digitale.events';
import { deLaDemande, statutConnu } from '../suite-du-statut';

export class RetablirStatut extends Command<{ siren: string }> {
  static readonly authority = laMission;
}

/** `estDesSiens`: whether who decides ever acted for the company. */
export const retablir =
  ({ context: { actor, at } }: RetablirStatut, estDesSiens: boolean) =>
  (etat: StatutPmeDigitale | null): readonly StatutRetabli[] => {
    const statut = statutConnu(etat);
    if (estDesSiens) throw new Refus.DecisionSurSonEntreprise();
    if (statut.etat === 'admis') return [];
    const { numero } = statut;
    if (statut.etat !== 'suspendu' || numero === null)
      throw new Refus.StatutDansUnAutreEtat('Le rétablissement', statut.etat);
    const decision = { numero, retabliPar: actor.personneId, retabliLe: dateDeParis(at) };
    return [{ type: 'StatutRetabli.v1', data: { ...deLaDemande(statut), ...decision } }];
  };
