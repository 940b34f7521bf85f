import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import type { DossierAide } from './dossier-aide';
import * as Refus from './dossier-aide.errors';

export type DossierDepose = Exclude<DossierAide, { etat: 'absent' }>;

/** The file, for whoever may see it: another region's is unknown, not forbidden. */
export const dossierDeLaRegion = (dossier: DossierAide, { actor }: CommandContext): DossierDepose => {
  if (dossier.etat === 'absent' || !peutVoir(actor, dossier.demande)) throw new Refus.DossierInconnu();
  return dossier;
};

/** An act is dated between the one before it and today in Paris. */
export const refuserDateHorsDuDossier = (date: string, { dernierActeLe }: DossierDepose, at: string): void => {
  const aujourdhui = dateDeParis(at);
  if (date < dernierActeLe || date > aujourdhui) throw new Refus.DateHorsDuDossier(dernierActeLe, aujourdhui);
};
