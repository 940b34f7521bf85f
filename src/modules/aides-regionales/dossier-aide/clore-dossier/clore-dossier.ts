import { Command } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DossierClos } from '../dossier-aide.events';
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
    if (dossier.etat === 'clos' && dossier.cloture.closLe === closLe) return [];
    if (dossier.etat !== 'paye') throw new Refus.EtapeImpossible('La clôture', dossier.etat);
    refuserDateHorsDuDossier(closLe, dossier, at);
    return [
      {
        type: 'DossierClos.v1',
        data: { dossierId, region: dossier.demande.region, closPar: actor.personneId, closLe },
      },
    ];
  };
