import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Definition } from '../../indicateur/indicateur.events';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveDesigne, RetraitementDemande } from '../releve.events';

export class DemanderRetraitement extends Command<ReleveDesigne> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

/** The definition is that in force. */
export const demanderRetraitement =
  (
    { data: { code, territoire, periode }, context: { actor, at } }: DemanderRetraitement,
    { version, formule, serie }: Definition,
  ) =>
  (releve: Releve): readonly RetraitementDemande[] => {
    if (releve.etat === 'absent') throw new Refus.ReleveInconnu();
    if (releve.etat !== 'publie') throw new Refus.ReleveNonPublie();
    // Whoever asks while it is computed waits for the same figures.
    if (releve.enCours?.version === version) return [];
    if (releve.enCours) throw new Refus.RetraitementEnCours();
    const rang = releve.retraitements + 1;
    const demande = { rang, version, formule, serie, demandePar: actor.personneId, demandeLe: dateDeParis(at) };
    return [{ type: 'RetraitementDemande.v1', data: { code, territoire, periode, ...demande } }];
  };
