import { Command } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { AideRefusee, MotifDeRefus } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateHorsDuDossier } from '../suite-du-dossier';

export class RefuserAide extends Command<{
  dossierId: string;
  motif: MotifDeRefus;
  refuseeLe: string;
}> {
  static readonly authority = permise({ region: ['region.signataire'] }, Refus.SignatureNonHabilitee);
}

const REFUSABLES: readonly DossierAide['etat'][] = ['en-instruction', 'propose', 'valide', 'finance'];

export const refuser =
  ({ data: { dossierId, motif, refuseeLe }, context }: RefuserAide) =>
  (etat: DossierAide): readonly AideRefusee[] => {
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at } = context;
    if (dossier.etat === 'refuse') {
      const { refus } = dossier;
      if (refus.motif === motif && refus.refuseeLe === refuseeLe && refus.refuseePar === actor.personneId) return [];
    }
    if (!REFUSABLES.includes(dossier.etat)) throw new Refus.EtapeImpossible('Le refus', dossier.etat);
    refuserCumul(dossier, actor, 'depot', 'instruction', 'proposition', 'validation');
    refuserDateHorsDuDossier(refuseeLe, dossier, at);

    const { region } = dossier.demande;
    const financement = financementDe(dossier);
    return [
      {
        type: 'AideRefusee.v1',
        data: { dossierId, region, motif, refuseePar: actor.personneId, refuseeLe, financement },
      },
    ];
  };
