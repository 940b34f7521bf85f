import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { AidePayee } from '../dossier-aide.events';
import { deMemeReference, resteAPayerCentimes } from '../execution';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class PayerAide extends ActeDate<{
  dossierId: string;
  /** That of the payment order: a payment counts once. */
  reference: string;
  montantPayeCentimes: number;
  payeeLe: string;
}> {
  static readonly authority = permise({ region: ['region.comptable'] }, Refus.PaiementNonHabilite);

  get dateLegale(): string {
    return this.data.payeeLe;
  }
}

const REVISION = ['proposition-de-revision', 'decision-de-revision'] as const;

export const payer =
  (command: PayerAide) =>
  (etat: DossierAide): readonly AidePayee[] => {
    const {
      data: { dossierId, reference, montantPayeCentimes, payeeLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('Le paiement', dossier.etat);
    const deja = deMemeReference(dossier.versements, reference);
    if (deja) {
      const { montantCentimes, payePar, payeLe } = deja;
      if (montantCentimes === montantPayeCentimes && payePar === actor.personneId && payeLe === payeeLe) return [];
      throw new Refus.PaiementDejaEnregistre(reference, payeLe, montantCentimes);
    }
    if (dossier.etat !== 'accorde') throw new Refus.EtapeImpossible('Le paiement', dossier.etat);
    refuserCumul(dossier, actor, 'depot', 'proposition', 'validation', 'signature', ...REVISION);
    if (dossier.suspension) throw new Refus.VersementsSuspendus();
    if (dossier.revision) throw new Refus.RevisionEnAttente();
    const reste = resteAPayerCentimes(dossier);
    if (montantPayeCentimes > reste) throw new Refus.MontantSuperieurAuReste(reste);
    refuserDateImpropre(command, { ...dossier, dernierActeLe: dossier.payableDes });

    const { region } = dossier.demande;
    const { enveloppeId } = dossier.accord;
    const paiement = { reference, montantPayeCentimes, resteAPayerCentimes: reste - montantPayeCentimes };
    const data = { dossierId, region, enveloppeId, ...paiement, payeePar: actor.personneId, payeeLe };
    return [{ type: 'AidePayee.v2', data }];
  };
