import { dateDeParis, type CommandContext } from '#libs/event-sourcing';
import type { DossierAide } from './dossier-aide';
import * as Refus from './dossier-aide.errors';

export type DossierDepose = Exclude<DossierAide, { etat: 'absent' }>;

/** The file, if the region of the actor is its own: another region's file is unknown, not forbidden. */
export const dossierDeLaRegion = (dossier: DossierAide, { actor }: CommandContext): DossierDepose => {
  if (dossier.etat === 'absent' || dossier.demande.region !== actor.territoire) throw new Refus.DossierInconnu();
  return dossier;
};

/** An act is dated between the one before it and today in Paris. */
export const refuserDateHorsDuDossier = (date: string, { dernierActeLe }: DossierDepose, at: string): void => {
  if (date < dernierActeLe || date > dateDeParis(at)) throw new Refus.DateHorsDuDossier();
};

/** Steps of the money follow the envelope and the account: reactions ask for them, nobody else. */
export const refuserAuxPersonnes = ({ actor }: CommandContext): void => {
  if (actor.role !== 'systeme') throw new Refus.EtapeReserveeAuSysteme();
};
