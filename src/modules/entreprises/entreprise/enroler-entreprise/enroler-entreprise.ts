import { dateDeParis } from '#libs/france';
import { ActeDate, refuserDateSansMotif } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import { peutVoirEntreprise } from '../etablissements';
import * as Refus from '../entreprise.errors';
import type { EntrepriseEnrolee, Origine } from '../entreprise.events';
import { DEBUT_DU_PROGRAMME } from '../vie';

export class EnrolerEntreprise extends ActeDate<{
  siren: string;
  origine: Origine;
  /** The controller derives this id from the id of the command. */
  entrepriseUniqueId: string;
  enroleeLe: string;
}> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);

  get dateLegale(): string {
    return this.data.enroleeLe;
  }
}

export const enroler =
  (command: EnrolerEntreprise) =>
  (entreprise: Entreprise): readonly EntrepriseEnrolee[] => {
    const {
      data: { siren, origine, entrepriseUniqueId, enroleeLe },
      context: { actor, at },
    } = command;
    if (entreprise.etat === 'absente' || !peutVoirEntreprise(actor, entreprise)) throw new Refus.EntrepriseInconnue();
    if (entreprise.etat === 'enrolee') {
      const { enrolement } = entreprise;
      if (enrolement.origine === origine && enrolement.enroleeLe === enroleeLe) return [];
      throw new Refus.DejaEnrolee(enrolement.enroleeLe);
    }
    if (enroleeLe > dateDeParis(at)) throw new Refus.DateDEnrolementFuture();
    if (enroleeLe < DEBUT_DU_PROGRAMME) throw new Refus.EnrolementAvantLeProgramme();
    refuserDateSansMotif(command);
    if (entreprise.cessation) throw new Refus.EntrepriseCessee(entreprise.cessation.cesseeLe);

    const [premier = '', ...autres] = entreprise.etablissements.map(({ region }) => region);
    // A region enrols the company for the establishment that it has.
    const region = autres.find((candidate) => candidate === actor.territoire) ?? premier;
    return [{ type: 'EntrepriseEnrolee.v1', data: { siren, region, origine, entrepriseUniqueId, enroleeLe } }];
  };
