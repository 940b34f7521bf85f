export { FichierIllisible, ouvrirFichier, Totaux, type Enregistrement, type SubventionLue } from './reprise';
export { PublierSubvention } from './subvention-publiee/publier-subvention/publier-subvention';
export type { SubventionPubliee } from './subvention-publiee/subvention-publiee';
