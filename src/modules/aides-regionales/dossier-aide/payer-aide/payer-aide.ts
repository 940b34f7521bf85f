import { Command } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { AidePayee } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserDateHorsDuDossier } from '../suite-du-dossier';

export class PayerAide extends Command<{
  dossierId: string;
  montantPayeCentimes: number;
  payeeLe: string;
}> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.PaiementNonHabilite);
}

export const payer =
  ({ data: { dossierId, montantPayeCentimes, payeeLe }, context }: PayerAide) =>
  (etat: DossierAide): readonly AidePayee[] => {
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at } = context;
    if (
      dossier.etat === 'paye' &&
      dossier.paiement.montantPayeCentimes === montantPayeCentimes &&
      dossier.paiement.payeeLe === payeeLe
    )
      return [];
    if (dossier.etat !== 'accorde') throw new Refus.EtapeImpossible('Le paiement', dossier.etat);
    const { montantAccordeCentimes, enveloppeId } = dossier.accord;
    if (montantPayeCentimes > montantAccordeCentimes) throw new Refus.MontantSuperieurALAccord(montantAccordeCentimes);
    refuserDateHorsDuDossier(payeeLe, dossier, at);

    const { region } = dossier.demande;
    const data = { dossierId, region, enveloppeId, montantPayeCentimes, payeePar: actor.personneId, payeeLe };
    return [{ type: 'AidePayee.v1', data }];
  };
