import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis, estDateDeSuite } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import type { DossierAide } from './dossier-aide';
import * as Refus from './dossier-aide.errors';

export type DossierExistant = Exclude<DossierAide, { etat: 'absent' }>;

/** Throws `DossierInconnu` for a file of another region: its existence stays hidden. */
export const dossierDeLaRegion = (dossier: DossierAide, { actor }: CommandContext): DossierExistant => {
  if (dossier.etat === 'absent' || !peutVoir(actor, dossier.demande)) throw new Refus.DossierInconnu();
  return dossier;
};

/** Throws unless `date` lies between the previous act of the file and today in Paris. */
export const refuserDateHorsDuDossier = (date: string, { dernierActeLe }: DossierExistant, at: string): void => {
  if (estDateDeSuite(date, dernierActeLe, at)) return;
  const aujourdhui = dateDeParis(at);
  throw new Refus.DateHorsDuDossier(dernierActeLe < aujourdhui ? dernierActeLe : aujourdhui, aujourdhui);
};
