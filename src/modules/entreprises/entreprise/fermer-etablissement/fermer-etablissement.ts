import { dateDeParis } from '#libs/france';
import { ActeDate, peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EtablissementFerme } from '../entreprise.events';
import { entrepriseVisible, etablissementConnu, ouverts, refuserCessee, refuserDateDeVie } from '../vie';

export class FermerEtablissement extends ActeDate<{ siren: string; siret: string; fermeLe: string }> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);

  get dateLegale(): string {
    return this.data.fermeLe;
  }
}

export const fermer =
  (command: FermerEtablissement) =>
  (etat: Entreprise): readonly EtablissementFerme[] => {
    const {
      data: { siren, siret, fermeLe },
      context: { actor, at },
    } = command;
    const entreprise = entrepriseVisible(etat, actor);
    const { region, ouvertLe, fermeLe: dejaLe, transfereVers } = etablissementConnu(entreprise, siret);
    if (!peutVoir(actor, { siren, region })) throw new Refus.ActeReserve();
    if (dejaLe === fermeLe && transfereVers === null) return [];
    if (dejaLe !== null) throw new Refus.EtablissementDejaFerme(dejaLe);
    refuserCessee(entreprise);
    refuserDateDeVie(command, ouvertLe);
    if (ouverts(entreprise).length === 1) throw new Refus.DernierEtablissement();

    const data = { siren, siret, region, fermeLe, enregistreLe: dateDeParis(at) };
    return [{ type: 'EtablissementFerme.v1', data }];
  };
