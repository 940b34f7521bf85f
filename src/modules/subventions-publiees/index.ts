export {
  condenseDe,
  FichierIllisible,
  ouvrirFichier,
  Totaux,
  type Enregistrement,
  type SubventionLue,
} from './reprise';
export { PublierSubvention } from './subvention-publiee/publier-subvention/publier-subvention';
export { RetirerSubvention } from './subvention-publiee/retirer-subvention/retirer-subvention';
export { subventionPubliee } from './subvention-publiee/subvention-publiee';
export type { FaitDeSubvention } from './subvention-publiee/subvention-publiee.events';
export { RECIT_DES_SUBVENTIONS } from './recit';
