import { dateDeParis } from '#libs/france';
import { ActeDate, peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { CessationConstatee, MotifDeCessation } from '../entreprise.events';
import { entrepriseVisible, ouverts, refuserDateDeVie } from '../vie';

export class ConstaterCessation extends ActeDate<{ siren: string; motif: MotifDeCessation; cesseeLe: string }> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);

  get dateLegale(): string {
    return this.data.cesseeLe;
  }
}

/** No file is filed afterwards. Those that are open go on: a liquidator may be paid what was granted. */
export const constater =
  (command: ConstaterCessation) =>
  (etat: Entreprise): readonly CessationConstatee[] => {
    const {
      data: { siren, motif, cesseeLe },
      context: { actor, at },
    } = command;
    const entreprise = entrepriseVisible(etat, actor);
    const { cessation } = entreprise;
    if (cessation?.motif === motif && cessation.cesseeLe === cesseeLe) return [];
    if (cessation) throw new Refus.EntrepriseCessee(cessation.cesseeLe);
    // One region does not end what a company does in another.
    if (!ouverts(entreprise).every(({ region }) => peutVoir(actor, { siren, region }))) throw new Refus.ActeReserve();
    const mouvements = entreprise.etablissements.flatMap(({ ouvertLe, fermeLe }) => [ouvertLe, fermeLe]);
    const enroleeLe = entreprise.etat === 'enrolee' ? entreprise.enrolement.enroleeLe : null;
    refuserDateDeVie(command, enroleeLe, ...mouvements);

    const data = { siren, motif, cesseeLe, enregistreLe: dateDeParis(at) };
    return [{ type: 'CessationConstatee.v1', data }];
  };
