import type { Financement } from './prestation.events';

/** The money alone, as facts hold it. */
export const financementPur = ({
  reservationId,
  enveloppeId,
  entrepriseUniqueId,
  aideCentimes,
  transportRoutier,
  accepteLe,
}: Financement): Financement => ({
  reservationId,
  enveloppeId,
  entrepriseUniqueId,
  aideCentimes,
  transportRoutier,
  accepteLe,
});
