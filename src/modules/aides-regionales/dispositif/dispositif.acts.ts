import { decidedBy } from '#libs/cqrs';
import { dispositif } from './dispositif';
import { fermer, FermerDispositif } from './fermer-dispositif/fermer-dispositif';
import { ouvrir, OuvrirDispositif } from './ouvrir-dispositif/ouvrir-dispositif';

export const ACTES_DU_DISPOSITIF = [
  decidedBy(FermerDispositif, dispositif, ({ dispositifId }) => dispositifId, fermer),
  decidedBy(OuvrirDispositif, dispositif, ({ dispositifId }) => dispositifId, ouvrir),
];
