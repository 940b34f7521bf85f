import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis, partDe } from '#libs/france';
import { dureesDu } from '../durees';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { DevisAccepte } from '../prestation.events';
import { sonEntreprise } from '../roles';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

export class AccepterDevis extends Command<{
  prestationId: string;
  /** Excluding tax. */
  prixCentimes: number;
  transportRoutier: boolean;
}> {
  static readonly authority = sonEntreprise;
}

/** What is read beside the quote. */
export interface Accord {
  /** Whether the supplier bears the label, is in the network and still works for the company that was prescribed. */
  readonly labellise: boolean;
  /** Whether an interest of the supplier in the company counts that day. */
  readonly lie: boolean;
  /** That of the company; null when it is no longer in the programme. */
  readonly entrepriseUniqueId: string | null;
  readonly enveloppeId: string;
}

/** The public pays its share of the price, up to the ceiling of the service. */
export const accepterDevis =
  (
    { data: { prestationId, prixCentimes, transportRoutier }, context: { actor, at, commandId } }: AccepterDevis,
    { labellise, lie, entrepriseUniqueId, enveloppeId }: Accord,
  ) =>
  (etat: Prestation | null): readonly DevisAccepte[] => {
    const prestation = prestationConnue(etat, actor);
    const { financement } = prestation;
    const deja = financement !== null && prestation.prixCentimes === prixCentimes;
    if (deja && financement.transportRoutier === transportRoutier) return [];
    exigerEtat(prestation, 'L’acceptation du devis', 'prescrite');
    refuserCumul(prestation, actor);
    const { prixMinimumCentimes, prixMaximumCentimes, partPubliquePointsDeBase, plafondCentimes } =
      prestation.prescription.conditions;
    if (prixCentimes < prixMinimumCentimes || prixCentimes > prixMaximumCentimes)
      throw new Refus.PrixHorsDuCatalogue(prixMinimumCentimes, prixMaximumCentimes);
    if (lie) throw new Refus.FournisseurLie();
    if (!labellise) throw new Refus.FournisseurNonLabellise();
    if (entrepriseUniqueId === null) throw new Refus.EntrepriseSansPrestation();
    const accepteLe = dateDeParis(at);
    const aideCentimes = Math.min(plafondCentimes, partDe(prixCentimes, partPubliquePointsDeBase));
    const demande = {
      reservationId: commandId,
      enveloppeId,
      entrepriseUniqueId,
      aideCentimes,
      transportRoutier,
      accepteLe,
    };
    const expireLe = ajouterDesJours(accepteLe, dureesDu(accepteLe).realisation);
    return [
      {
        type: 'DevisAccepte.v1',
        data: { prestationId, ...demande, prixCentimes, acceptePar: actor.personneId, expireLe },
      },
    ];
  };
