import { ajouterDesJours, dateDeParis, estDate } from '#libs/france';
import { PREMIER_DERNIER_JOUR } from './calendrier-simule';
import { DernierJourRefuse } from './refus';

/** The last day of a year that begins now: the one that is asked for, or yesterday. Throws `DernierJourRefuse`. */
export const dernierJourDe = (demande: string | undefined, maintenant: Date): string => {
  const hier = ajouterDesJours(dateDeParis(maintenant.toISOString()), -1);
  const dernierJour = demande ?? hier;
  if (!estDate(dernierJour) || dernierJour < PREMIER_DERNIER_JOUR || dernierJour > hier)
    throw new DernierJourRefuse(dernierJour, PREMIER_DERNIER_JOUR, hier);
  return dernierJour;
};
