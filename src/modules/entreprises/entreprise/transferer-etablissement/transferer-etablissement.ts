import { dateDeParis } from '#libs/france';
import { ActeDate, peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EtablissementTransfere } from '../entreprise.events';
import { memeLieu } from '../etablissements';
import { lireLieu, type LieuSaisi } from '../lieu';
import { entrepriseVisible, etablissementConnu, refuserCessee, refuserDateDeVie } from '../vie';

/** `siret` is that of the establishment that moves. */
export class TransfererEtablissement extends ActeDate<
  LieuSaisi & { siren: string; nouveauSiret: string; transfereLe: string }
> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);

  get dateLegale(): string {
    return this.data.transfereLe;
  }
}

/** Files that the establishment carries stay with the region that received them. */
export const transferer =
  (command: TransfererEtablissement) =>
  (etat: Entreprise): readonly EtablissementTransfere[] => {
    const {
      data,
      context: { actor, at },
    } = command;
    const entreprise = entrepriseVisible(etat, actor);
    const { siret: ancienSiret, transfereLe } = data;
    const ancien = etablissementConnu(entreprise, ancienSiret);
    const { siren, ...lieu } = lireLieu({ ...data, siret: data.nouveauSiret });
    if (siren !== entreprise.siren) throw new Refus.SiretDUneAutreEntreprise(entreprise.siren);
    if (lieu.siret === ancienSiret) throw new Refus.MemeEtablissement();
    const connu = entreprise.etablissements.find(({ siret }) => siret === lieu.siret);
    if (!peutVoir(actor, { siren, region: ancien.region })) throw new Refus.ActeReserve();
    const { transfereVers, fermeLe } = ancien;
    if (connu && transfereVers === lieu.siret && fermeLe === transfereLe && memeLieu(connu, lieu)) return [];
    if (ancien.fermeLe !== null) throw new Refus.EtablissementDejaFerme(ancien.fermeLe);
    if (connu) throw new Refus.NouveauSiretDejaConnu(lieu.siret);
    refuserCessee(entreprise);
    refuserDateDeVie(command, ancien.ouvertLe);

    const transfert = { siren, ancienSiret, ...lieu, transfereLe, enregistreLe: dateDeParis(at) };
    return [{ type: 'EtablissementTransfere.v1', data: transfert }];
  };
