import { decidedBy } from '#libs/cqrs';
import { dispositif } from './dispositif';
import { fermer, FermerDispositif } from './fermer-dispositif/fermer-dispositif';
import { ouvrir, OuvrirDispositif } from './ouvrir-dispositif/ouvrir-dispositif';

/** The acts of the stream: each with the command, the stream that decides it, and the decision. */
export const ACTES_DU_DISPOSITIF = [
  decidedBy(FermerDispositif, dispositif, ({ dispositifId }) => dispositifId, fermer),
  decidedBy(OuvrirDispositif, dispositif, ({ dispositifId }) => dispositifId, ouvrir),
];
