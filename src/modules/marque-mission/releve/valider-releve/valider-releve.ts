import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveDesigne, ReleveValide } from '../releve.events';

/** `valeur`: the one that the validator saw. */
export class ValiderReleve extends Command<ReleveDesigne & { valeur: number }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

export const validerReleve =
  ({ data: { code, territoire, periode, valeur }, context: { actor, at } }: ValiderReleve) =>
  (releve: Releve): readonly ReleveValide[] => {
    if (releve.etat === 'absent') throw new Refus.ReleveInconnu();
    if (releve.etat === 'publie') throw new Refus.RelevePublieIntouchable();
    if (releve.calcul.valeur !== valeur) throw new Refus.ValeurAutreQueVue();
    if (releve.etat === 'valide') {
      if (releve.validation.validePar === actor.personneId) return [];
      throw new Refus.ReleveDejaValide();
    }
    if (releve.calcul.calculePar === actor.personneId) throw new Refus.ValidationParSonAuteur();
    const validation = { validePar: actor.personneId, valideLe: dateDeParis(at) };
    return [{ type: 'ReleveValide.v1', data: { code, territoire, periode, valeur, ...validation } }];
  };
