import type { Actor } from '#libs/event-sourcing';
import { peutVoirLaPrestation, type EtatDeLaPrestation, type Prestation } from './prestation';
import * as Refus from './prestation.errors';

/** Throws `PrestationInconnue` also for one that the actor may not see. */
export const prestationConnue = (etat: Prestation | null, actor: Actor): Prestation => {
  if (!etat || !peutVoirLaPrestation(actor, etat)) throw new Refus.PrestationInconnue();
  return etat;
};

export const exigerEtat = ({ etat }: Prestation, acte: string, ...permis: readonly EtatDeLaPrestation[]): void => {
  if (!permis.includes(etat)) throw new Refus.EtapeDePrestationImpossible(acte, etat);
};

/** Who prescribes, delivers, certifies and pays are four persons. */
export const refuserCumul = ({ prescription, certifiePar }: Prestation, { personneId }: Actor): void => {
  if ([prescription.prescripteurId, prescription.fournisseurId, certifiePar].includes(personneId))
    throw new Refus.CumulSurLaPrestation();
};
