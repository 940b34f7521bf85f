import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estDeLEntreprise } from '#modules/habilitations';
import { lEntreprise } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeDepart, StatutQuitte } from '../statut-pme-digitale.events';
import { deLaDemande, enCours, statutConnu } from '../suite-du-statut';

export class QuitterStatut extends Command<{ siren: string; motif: MotifDeDepart }> {
  static readonly authority = lEntreprise;
}

/** At any time from the application on: a company that only applied withdraws it so. */
export const quitter =
  ({ data: { siren, motif }, context: { actor, at } }: QuitterStatut) =>
  (etat: StatutPmeDigitale | null): readonly StatutQuitte[] => {
    if (!estDeLEntreprise(actor, siren)) throw new Refus.StatutInconnu();
    const statut = statutConnu(etat);
    if (statut.etat === 'quitte' && statut.motif === motif) return [];
    if (!enCours(statut)) throw new Refus.StatutDansUnAutreEtat('Le départ', statut.etat);
    const depart = { motif, quittePar: actor.personneId, quitteLe: dateDeParis(at) };
    return [{ type: 'StatutQuitte.v1', data: { ...deLaDemande(statut), ...depart } }];
  };
