import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DossierClos } from '../dossier-aide.events';
import { creanceCentimes, resteAPayerCentimes } from '../execution';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class CloreDossier extends ActeDate<{
  dossierId: string;
  closLe: string;
}> {
  static readonly authority = permise({ region: ['region.gestionnaire-financier'] }, Refus.ClotureNonHabilitee);

  get dateLegale(): string {
    return this.data.closLe;
  }
}

export const clore =
  (command: CloreDossier) =>
  (etat: DossierAide): readonly DossierClos[] => {
    const {
      data: { dossierId, closLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('La clôture', dossier.etat);
    if (dossier.cloture?.closLe === closLe && dossier.cloture.closPar === actor.personneId) return [];
    if (dossier.etat === 'clos' || dossier.etat === 'decision-retiree')
      throw new Refus.EtapeImpossible('La clôture', dossier.etat);
    refuserCumul(dossier, actor, 'depot');
    if (dossier.suspension) throw new Refus.VersementsSuspendus();
    if (dossier.revision) throw new Refus.RevisionEnAttente();
    const reste = resteAPayerCentimes(dossier);
    if (reste > 0) throw new Refus.ResteAPayer(reste);
    const creance = creanceCentimes(dossier);
    if (creance > 0) throw new Refus.CreanceNonSoldee(creance);
    refuserDateImpropre(command, dossier);
    return [
      {
        type: 'DossierClos.v1',
        data: { dossierId, region: dossier.demande.region, closPar: actor.personneId, closLe },
      },
    ];
  };
