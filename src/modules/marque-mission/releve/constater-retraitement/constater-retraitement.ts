import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Releve } from '../releve';
import * as Refus from '../releve.errors';
import type { ReleveDesigne, RetraitementCalcule, RetraitementImpossible } from '../releve.events';

/** Values as whole numbers of the unit's smallest part; null where nothing is counted. */
export class ConstaterRetraitement extends Command<
  ReleveDesigne & {
    rang: number;
    /** By the published definition, at the published position. */
    publieeRecalculee: number | null;
    /** By the new definition, at the published position. */
    nouvelleAlors: number | null;
    /** By the new definition, at `position`. */
    nouvelle: number | null;
    faitsTardifs: number;
    position: string;
  }
> {
  static readonly authority = permiseAuSysteme(Refus.RetraitementReserve);
}

export const constaterRetraitement =
  ({ data, context: { at } }: ConstaterRetraitement) =>
  (releve: Releve): readonly (RetraitementCalcule | RetraitementImpossible)[] => {
    const { code, territoire, periode, rang, publieeRecalculee, nouvelleAlors, nouvelle, faitsTardifs, position } =
      data;
    // Cancelled while it was being computed, or told before.
    if (releve.etat !== 'publie' || releve.enCours?.rang !== rang) return [];
    const jour = dateDeParis(at);
    if (publieeRecalculee === null || nouvelleAlors === null || nouvelle === null)
      return [{ type: 'RetraitementImpossible.v1', data: { code, territoire, periode, rang, constateLe: jour } }];
    const { version, formule, serie } = releve.enCours;
    const { valeur: valeurPubliee } = releve.publication;
    return [
      {
        type: 'RetraitementCalcule.v1',
        data: {
          code,
          territoire,
          periode,
          rang,
          version,
          formule,
          serie,
          valeurPubliee,
          ecartDeRecalcul: publieeRecalculee - valeurPubliee,
          effetDefinition: nouvelleAlors - publieeRecalculee,
          effetFaitsTardifs: nouvelle - nouvelleAlors,
          faitsTardifs,
          valeur: nouvelle,
          position,
          calculeLe: jour,
        },
      },
    ];
  };
