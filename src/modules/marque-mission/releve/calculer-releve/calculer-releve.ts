import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Definition } from '../../indicateur/indicateur.events';
import type { Mesure } from '../../mesures';
import { bornesDe } from '../../periode';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveCalcule, ReleveDesigne } from '../releve.events';

export class CalculerReleve extends Command<ReleveDesigne> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

/** `mesure` is what the definition in force gives now. */
export const calculer =
  (
    { data: { code, territoire, periode }, context: { actor, at } }: CalculerReleve,
    { version, formule, serie }: Definition,
    { valeur, effectif, position }: Mesure,
  ) =>
  (releve: Releve): readonly ReleveCalcule[] => {
    if (releve.etat === 'publie') throw new Refus.RelevePublieIntouchable();
    const { au } = bornesDe(periode);
    if (au >= dateDeParis(at)) throw new Refus.PeriodeEnCours(au);
    if (valeur === null) throw new Refus.ChiffreIndisponible();
    const estLeMeme =
      releve.etat === 'calcule' &&
      releve.calcul.calculePar === actor.personneId &&
      releve.calcul.version === version &&
      releve.calcul.valeur === valeur;
    if (estLeMeme) return [];
    const calcul = { valeur, effectif, position, calculePar: actor.personneId, calculeLe: dateDeParis(at) };
    return [{ type: 'ReleveCalcule.v1', data: { code, territoire, periode, version, formule, serie, ...calcul } }];
  };
