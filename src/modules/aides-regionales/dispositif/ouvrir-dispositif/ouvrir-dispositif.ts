import { dateDeParis, nettoyer } from '#libs/france';
import { ActeDate, permise, refuserDateSansMotif } from '#modules/habilitations';
import type { Dispositif } from '../dispositif';
import type { DispositifOuvert } from '../dispositif.events';
import * as Refus from '../dispositif.errors';

export type ReglesDuDispositif = Pick<
  DispositifOuvert['data'],
  'intitule' | 'baseLegale' | 'tauxPointsDeBase' | 'plancherCentimes' | 'plafondCentimes' | 'dureeReservationJours'
>;

export class OuvrirDispositif extends ActeDate<ReglesDuDispositif & { dispositifId: string; ouvertLe: string }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.DispositifReserveAuResponsable);

  get dateLegale(): string {
    return this.data.ouvertLe;
  }
}

const TEXTES = ['intitule', 'baseLegale'] as const;
const CHAMPS = [
  'tauxPointsDeBase',
  'plancherCentimes',
  'plafondCentimes',
  'dureeReservationJours',
  'ouvertLe',
] as const;

// Facts recorded before texts were cleaned keep theirs as they were typed.
const memesRegles = (connues: DispositifOuvert['data'], regles: OuvrirDispositif['data']): boolean =>
  TEXTES.every((champ) => nettoyer(connues[champ]) === nettoyer(regles[champ])) &&
  CHAMPS.every((champ) => connues[champ] === regles[champ]);

export const ouvrir =
  (command: OuvrirDispositif) =>
  (dispositif: Dispositif): readonly DispositifOuvert[] => {
    const {
      data: regles,
      context: { actor, at },
    } = command;
    if (dispositif.etat !== 'absent' && dispositif.regles.region !== actor.territoire)
      throw new Refus.IdentifiantIndisponible();
    if (dispositif.etat !== 'absent') {
      if (dispositif.etat === 'ferme') throw new Refus.DispositifDejaFerme(dispositif.fermeture.fermeLe);
      if (memesRegles(dispositif.regles, regles)) return [];
      throw new Refus.DispositifDejaOuvert();
    }
    if (regles.plancherCentimes > regles.plafondCentimes) throw new Refus.BornesIncoherentes();
    if (regles.ouvertLe > dateDeParis(at)) throw new Refus.DateHorsDePropos();
    refuserDateSansMotif(command);

    const { dispositifId, intitule, baseLegale, tauxPointsDeBase, plancherCentimes, plafondCentimes } = regles;
    const { dureeReservationJours, ouvertLe } = regles;
    return [
      {
        type: 'DispositifOuvert.v1',
        data: {
          dispositifId,
          region: actor.territoire,
          intitule,
          baseLegale,
          tauxPointsDeBase,
          plancherCentimes,
          plafondCentimes,
          dureeReservationJours,
          regime: 'de-minimis',
          ouvertLe,
        },
      },
    ];
  };
