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

/** The opinion that founds the programme was submitted on that day. */
const DEBUT_DU_PROGRAMME = '2017-03-07';

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
    if (enroleeLe < DEBUT_DU_PROGRAMME) throw new Refus.EnrolementAvantLeProgramme();

    const { region } = entreprise.reference;
    return [{ type: 'EntrepriseEnrolee.v1', data: { siren, region, origine, entrepriseUniqueId, enroleeLe } }];
  };
