import { decidedBy } from '#libs/cqrs';
import { liberer, LibererPartDuSalarie } from './liberer-part-du-salarie/liberer-part-du-salarie';
import { reserver, ReserverPartDuSalarie } from './reserver-part-du-salarie/reserver-part-du-salarie';
import { salariePrete } from './salarie-prete';

const parSalarie = ({ salarieId }: { readonly salarieId: string }) => salarieId;

export const ACTES_DU_SALARIE_PRETE = [
  decidedBy(ReserverPartDuSalarie, salariePrete, parSalarie, reserver),
  decidedBy(LibererPartDuSalarie, salariePrete, parSalarie, liberer),
];
