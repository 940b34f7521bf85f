import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { RevisionEcartee } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class EcarterRevision extends ActeDate<{
  dossierId: string;
  ecarteeLe: string;
}> {
  static readonly authority = permise(
    { region: ['region.instructeur', 'region.gestionnaire-financier', 'region.signataire'] },
    Refus.RevisionReservee,
  );

  get dateLegale(): string {
    return this.data.ecarteeLe;
  }
}

/** The aid stays as it is, and payments go on. */
export const ecarterRevision =
  (command: EcarterRevision) =>
  (etat: DossierAide): readonly RevisionEcartee[] => {
    const {
      data: { dossierId, ecarteeLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('L’abandon d’une révision', dossier.etat);
    const { revision, issue } = dossier;
    if (!revision) {
      const memeAbandon =
        issue?.type === 'RevisionEcartee.v1' &&
        issue.data.ecarteeLe === ecarteeLe &&
        issue.data.ecarteePar === actor.personneId;
      if (memeAbandon) return [];
      throw new Refus.AucuneRevision();
    }
    refuserCumul(dossier, actor, 'depot');
    refuserDateImpropre(command, dossier);
    const { region } = dossier.demande;
    return [{ type: 'RevisionEcartee.v1', data: { dossierId, region, ecarteePar: actor.personneId, ecarteeLe } }];
  };
