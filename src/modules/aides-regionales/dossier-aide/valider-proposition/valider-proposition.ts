import { ajouterDesJours, dateDeParis } from '#libs/france';
import { ActeDate, permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { PropositionValidee } from '../dossier-aide.events';
import { enveloppeIdDe } from '../../enveloppe/enveloppe';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre, refuserEntrepriseCessee } from '../suite-du-dossier';

export class ValiderProposition extends ActeDate<{
  dossierId: string;
  valideeLe: string;
}> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.ValidationNonHabilitee);

  get dateLegale(): string {
    return this.data.valideeLe;
  }
}

/** Names the envelope of the year of the validation, which then reserves the money. */
export const valider =
  (command: ValiderProposition, cesseeLe: string | null) =>
  (etat: DossierAide): readonly PropositionValidee[] => {
    const {
      data: { dossierId, valideeLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at, commandId } = context;
    if (dossier.etat === 'valide' || dossier.etat === 'finance') {
      const { valideePar, valideeLe: faiteLe } = dossier.validation;
      if (valideePar === actor.personneId && faiteLe === valideeLe) return [];
    }
    if (dossier.etat !== 'propose') throw new Refus.EtapeImpossible('La validation', dossier.etat);
    const { demande, proposition } = dossier;
    refuserCumul(dossier, actor, 'depot', 'proposition');
    refuserDateImpropre(command, dossier);
    refuserEntrepriseCessee(command, cesseeLe);

    const { region, dispositifId, entrepriseUniqueId, transportRoutier, dureeReservationJours } = demande;
    const enveloppeId = enveloppeIdDe(region, Number(valideeLe.slice(0, 4)), dispositifId);
    const financement = { reservationId: commandId, enveloppeId, entrepriseUniqueId };
    const montantCentimes = proposition.montantProposeCentimes;
    const expireLe = ajouterDesJours(valideeLe, dureeReservationJours);
    if (expireLe < dateDeParis(at)) throw new Refus.ReservationDejaEchue(expireLe);
    const data = {
      dossierId,
      region,
      ...financement,
      montantCentimes,
      transportRoutier,
      valideePar: actor.personneId,
      valideeLe,
      expireLe,
    };
    return [{ type: 'PropositionValidee.v1', data }];
  };
