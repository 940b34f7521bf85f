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

/** Who prescribes, delivers, answers for the company, certifies and pays are different persons: one may also hold a role of the company. */
export const refuserCumul = (
  { prescription, confirmeePar, certifiePar }: Prestation,
  { personneId }: Actor,
  ...autres: readonly (string | null)[]
): void => {
  const { prescripteurId, fournisseurId } = prescription;
  if ([prescripteurId, fournisseurId, confirmeePar, certifiePar, ...autres].includes(personneId))
    throw new Refus.CumulSurLaPrestation();
};
