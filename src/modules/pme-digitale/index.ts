export { DATES_DES_CONVENTIONS_DE_PRET } from './dates-legales';
export type * from './convention-pret/convention-pret.events';
export type * from './salarie-prete/salarie-prete.events';
export { ConfirmerPartDeTemps } from './convention-pret/confirmer-part-de-temps/confirmer-part-de-temps';
export { ConstaterEcheanceDuPret } from './convention-pret/constater-echeance-du-pret/constater-echeance-du-pret';
export { RefuserPartDeTemps } from './convention-pret/refuser-part-de-temps/refuser-part-de-temps';
export { LibererPartDuSalarie } from './salarie-prete/liberer-part-du-salarie/liberer-part-du-salarie';
export { ReserverPartDuSalarie } from './salarie-prete/reserver-part-du-salarie/reserver-part-du-salarie';
