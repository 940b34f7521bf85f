import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { RecouvrementConstate } from '../dossier-aide.events';
import { aideCompteeCentimes, creanceCentimes, deMemeReference } from '../execution';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class ConstaterRecouvrement extends ActeDate<{
  dossierId: string;
  /** That of the receipt: it counts once. */
  reference: string;
  montantCentimes: number;
  constateLe: string;
}> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.RecouvrementReserve);

  get dateLegale(): string {
    return this.data.constateLe;
  }
}

export const constaterRecouvrement =
  (command: ConstaterRecouvrement) =>
  (etat: DossierAide): readonly RecouvrementConstate[] => {
    const {
      data: { dossierId, reference, montantCentimes, constateLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('Le recouvrement', dossier.etat);
    const deja = deMemeReference(dossier.recouvrements, reference);
    if (deja) {
      const memeRecouvrement =
        deja.montantCentimes === montantCentimes &&
        deja.constateLe === constateLe &&
        deja.constatePar === actor.personneId;
      if (memeRecouvrement) return [];
      throw new Refus.RecouvrementDejaConstate(reference, deja.constateLe, deja.montantCentimes);
    }
    refuserCumul(dossier, actor, 'depot', 'proposition-de-revision', 'decision-de-revision');
    const creance = creanceCentimes(dossier);
    if (montantCentimes > creance) throw new Refus.RecouvrementSansCreance(creance);
    // Recoveries may be recorded in another order than they came.
    refuserDateImpropre(command, { ...dossier, dernierActeLe: dossier.reviseeLe ?? dossier.dernierActeLe });

    const constat = { reference, montantCentimes, constatePar: actor.personneId, constateLe };
    const recouvre = { ...dossier, recouvrements: [...dossier.recouvrements, constat] };
    const data = {
      dossierId,
      region: dossier.demande.region,
      entrepriseUniqueId: dossier.accord.entrepriseUniqueId,
      ...constat,
      creanceCentimes: creanceCentimes(recouvre),
      aideCompteeCentimes: aideCompteeCentimes(recouvre),
    };
    return [{ type: 'RecouvrementConstate.v1', data }];
  };
