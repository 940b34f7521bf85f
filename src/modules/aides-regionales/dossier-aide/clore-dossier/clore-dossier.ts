import { Command } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DossierClos } from '../dossier-aide.events';
import { creanceCentimes, resteAPayerCentimes } from '../execution';
import { dossierDeLaRegion, refuserDateHorsDuDossier } from '../suite-du-dossier';

export class CloreDossier extends Command<{
  dossierId: string;
  closLe: string;
}> {
  static readonly authority = permise({ region: ['region.gestionnaire-financier'] }, Refus.ClotureNonHabilitee);
}

export const clore =
  ({ data: { dossierId, closLe }, context }: CloreDossier) =>
  (etat: DossierAide): readonly DossierClos[] => {
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at } = context;
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('La clôture', dossier.etat);
    if (dossier.cloture?.closLe === closLe && dossier.cloture.closPar === actor.personneId) return [];
    if (dossier.etat === 'clos' || dossier.etat === 'decision-retiree')
      throw new Refus.EtapeImpossible('La clôture', dossier.etat);
    if (dossier.suspension) throw new Refus.VersementsSuspendus();
    if (dossier.revision) throw new Refus.RevisionEnAttente();
    const reste = resteAPayerCentimes(dossier);
    if (reste > 0) throw new Refus.ResteAPayer(reste);
    const creance = creanceCentimes(dossier);
    if (creance > 0) throw new Refus.CreanceNonSoldee(creance);
    refuserDateHorsDuDossier(closLe, dossier, at);
    return [
      {
        type: 'DossierClos.v1',
        data: { dossierId, region: dossier.demande.region, closPar: actor.personneId, closLe },
      },
    ];
  };
