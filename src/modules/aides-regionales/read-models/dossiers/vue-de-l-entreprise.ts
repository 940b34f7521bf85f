import type { Actor } from '#libs/event-sourcing';
import { LigneDossier } from './dossiers.entity';

/** What prepares a decision is not shown to whom it concerns before it is taken (CRPA, article L311-2). */
const PREPARATOIRES = [
  'montantProposeCentimes',
  'financement',
  'motifDuFinancementRefuse',
  'disponibleCentimes',
  'deMinimisUtiliseCentimes',
  'deMinimisReserveCentimes',
  'deMinimisPlafondCentimes',
  'deMinimisAu',
  'possibleLe',
  'expireLe',
  'expireeLe',
] as const satisfies readonly (keyof LigneDossier)[];

const tus = Object.fromEntries(PREPARATOIRES.map((champ) => [champ, null]));

/** A row as its reader may see it: the region sees all of it, and the company what is decided. */
export const vuePar = ({ territoire }: Actor, ligne: LigneDossier): LigneDossier => {
  if (territoire !== ligne.siren) return ligne;
  // A revision is prepared too, until it is decided.
  const cachees = ligne.decideLe === null ? tus : {};
  return Object.assign(new LigneDossier(), ligne, cachees, { montantDeRevisionCentimes: null });
};
