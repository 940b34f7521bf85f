import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveDesigne, RelevePublie } from '../releve.events';

export class PublierReleve extends Command<ReleveDesigne> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

export const publierReleve =
  ({ data: { code, territoire, periode }, context: { actor, at } }: PublierReleve) =>
  (releve: Releve): readonly RelevePublie[] => {
    if (releve.etat === 'absent') throw new Refus.ReleveInconnu();
    if (releve.etat === 'publie') {
      if (releve.publication.publiePar === actor.personneId) return [];
      throw new Refus.ReleveDejaPublie();
    }
    if (releve.etat === 'calcule') throw new Refus.ReleveNonValide();
    const { version, formule, serie, valeur, effectif, position } = releve.calcul;
    const publication = { valeur, effectif, position, publiePar: actor.personneId, publieLe: dateDeParis(at) };
    return [{ type: 'RelevePublie.v1', data: { code, territoire, periode, version, formule, serie, ...publication } }];
  };
