import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveDesigne, RetraitementAnnule } from '../releve.events';

export class AnnulerRetraitement extends Command<ReleveDesigne> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

export const annulerRetraitement =
  ({ data: { code, territoire, periode }, context: { actor, at } }: AnnulerRetraitement) =>
  (releve: Releve): readonly RetraitementAnnule[] => {
    if (releve.etat === 'absent') throw new Refus.ReleveInconnu();
    if (releve.etat !== 'publie') throw new Refus.ReleveNonPublie();
    if (releve.enCours === null) {
      if (releve.annulation?.annulePar === actor.personneId) return [];
      throw new Refus.AucunRetraitementEnCours();
    }
    const { rang } = releve.enCours;
    const annulation = { rang, annulePar: actor.personneId, annuleLe: dateDeParis(at) };
    return [{ type: 'RetraitementAnnule.v1', data: { code, territoire, periode, ...annulation } }];
  };
