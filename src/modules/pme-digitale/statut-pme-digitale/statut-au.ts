import type { PassageDuStatut, StatutPmeDigitale } from './statut-pme-digitale';

/** What the status was at the end of a day (Paris calendar); null before the first application. */
export const statutAu = (statut: StatutPmeDigitale | null, jour: string): PassageDuStatut | null =>
  statut?.passages.findLast(({ du }) => du <= jour) ?? null;

/** Whether the company held the status at the end of a day. A suspended one does not hold it. */
export const detientLeStatutAu = (statut: StatutPmeDigitale | null, jour: string): boolean =>
  statutAu(statut, jour)?.etat === 'admis';
