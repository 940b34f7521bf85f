import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EntrepriseEnrolee, Origine } from '../entreprise.events';

export class EnrolerEntreprise extends Command<{
  siren: string;
  origine: Origine;
  /** The controller derives this id from the id of the command. */
  entrepriseUniqueId: string;
  enroleeLe: string;
}> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);
}

export const enroler =
  ({ data: { siren, origine, entrepriseUniqueId, enroleeLe }, context: { actor, at } }: EnrolerEntreprise) =>
  (entreprise: Entreprise): readonly EntrepriseEnrolee[] => {
    if (entreprise.etat === 'absente' || !peutVoir(actor, entreprise.reference)) throw new Refus.EntrepriseInconnue();
    if (entreprise.etat === 'enrolee') {
      const { enrolement } = entreprise;
      if (enrolement.origine === origine && enrolement.enroleeLe === enroleeLe) return [];
      throw new Refus.DejaEnrolee(enrolement.enroleeLe);
    }
    if (enroleeLe > dateDeParis(at)) throw new Refus.DateDEnrolementFuture();

    const { region } = entreprise.reference;
    return [{ type: 'EntrepriseEnrolee.v1', data: { siren, region, origine, entrepriseUniqueId, enroleeLe } }];
  };
