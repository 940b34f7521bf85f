import type { EtatDuStatut, StatutPmeDigitale } from './statut-pme-digitale';
import * as Refus from './statut-pme-digitale.errors';

/** States of an application that goes on. */
const EN_COURS: readonly EtatDuStatut[] = ['demande', 'admissible', 'en-attente', 'admis', 'suspendu'];

/** The application that goes on; null when there is none. */
export const enCours = (statut: StatutPmeDigitale | null): StatutPmeDigitale | null =>
  statut && EN_COURS.includes(statut.etat) ? statut : null;

export const statutConnu = (statut: StatutPmeDigitale | null, rang?: number): StatutPmeDigitale => {
  if (!statut || (rang !== undefined && statut.demande.rang !== rang)) throw new Refus.StatutInconnu();
  return statut;
};

export const refuserHorsDe = ({ etat }: StatutPmeDigitale, acte: string, ...etats: readonly EtatDuStatut[]): void => {
  if (!etats.includes(etat)) throw new Refus.StatutDansUnAutreEtat(acte, etat);
};

/** Which application a fact is about. */
export const deLaDemande = ({ demande: { siren, rang, experimentationId } }: StatutPmeDigitale) => ({
  siren,
  rang,
  experimentationId,
});

/** The application of this rank, while the cohort may still answer it; null for any other. */
export const attendLaCohorte = (
  statut: StatutPmeDigitale | null,
  rang: number,
  ...etats: readonly EtatDuStatut[]
): StatutPmeDigitale | null => (statut?.demande.rang === rang && etats.includes(statut.etat) ? statut : null);

export const memesMotifs = (uns: readonly string[], autres: readonly string[]): boolean =>
  uns.length === autres.length && uns.every((un) => autres.includes(un));
