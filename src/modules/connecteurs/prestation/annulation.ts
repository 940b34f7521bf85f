import { financementPur } from './financement';
import type { Prestation } from './prestation';
import type { MotifDAnnulation, PrestationAnnulee } from './prestation.events';

/** What is held, or asked for, is freed by what follows from it. */
export const annulation = (
  prestationId: string,
  { financement }: Prestation,
  motif: MotifDAnnulation,
  annuleePar: string | null,
  annuleeLe: string,
): PrestationAnnulee => ({
  type: 'PrestationAnnulee.v1',
  data: { prestationId, motif, financement: financement && financementPur(financement), annuleePar, annuleeLe },
});
