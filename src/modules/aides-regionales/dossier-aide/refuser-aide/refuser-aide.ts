import { ActeDate, permise } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { AideRefusee, MotifDeRefus } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class RefuserAide extends ActeDate<{
  dossierId: string;
  motif: MotifDeRefus;
  refuseeLe: string;
}> {
  static readonly authority = permise({ region: ['region.signataire'] }, Refus.SignatureNonHabilitee);

  get dateLegale(): string {
    return this.data.refuseeLe;
  }
}

const REFUSABLES: readonly DossierAide['etat'][] = ['en-instruction', 'propose', 'valide', 'finance'];

export const refuser =
  (command: RefuserAide) =>
  (etat: DossierAide): readonly AideRefusee[] => {
    const {
      data: { dossierId, motif, refuseeLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (dossier.etat === 'refuse') {
      const { refus } = dossier;
      if (refus.motif === motif && refus.refuseeLe === refuseeLe && refus.refuseePar === actor.personneId) return [];
    }
    if (!REFUSABLES.includes(dossier.etat)) throw new Refus.EtapeImpossible('Le refus', dossier.etat);
    refuserCumul(dossier, actor, 'depot', 'instruction', 'proposition', 'validation');
    refuserDateImpropre(command, dossier);

    const { region } = dossier.demande;
    const financement = financementDe(dossier);
    return [
      {
        type: 'AideRefusee.v1',
        data: { dossierId, region, motif, refuseePar: actor.personneId, refuseeLe, financement },
      },
    ];
  };
