import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { DossierAide } from './dossier-aide';
import * as Refus from './dossier-aide.errors';

export type DossierDepose = Exclude<DossierAide, { etat: 'absent' }>;

/**
 * The file, for whoever may see it: another region's is unknown, not forbidden. Those who see it from elsewhere (the mission,
 * auditors, the company) have no role of a region, and the act itself refuses them.
 */
export const dossierDeLaRegion = (dossier: DossierAide, { actor }: CommandContext): DossierDepose => {
  if (dossier.etat === 'absent') throw new Refus.DossierInconnu();
  const { region, siren } = dossier.demande;
  if (![region, siren, 'FR'].includes(actor.territoire)) throw new Refus.DossierInconnu();
  return dossier;
};

/** An act is dated between the one before it and today in Paris. */
export const refuserDateHorsDuDossier = (date: string, { dernierActeLe }: DossierDepose, at: string): void => {
  const aujourdhui = dateDeParis(at);
  if (date < dernierActeLe || date > aujourdhui) throw new Refus.DateHorsDuDossier(dernierActeLe, aujourdhui);
};

/** Steps of the money follow the envelope and the account: reactions ask for them, nobody else. */
export const refuserAuxPersonnes = ({ actor }: CommandContext): void => {
  if (actor.role !== 'systeme') throw new Refus.EtapeReserveeAuSysteme();
};
