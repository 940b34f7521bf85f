export { condenseDe } from './empreinte';
export { FichierIllisible } from './fichier-illisible';
export { ouvrirFichier, type Enregistrement } from './fichier-publie';
export type { SubventionLue } from './subvention-lue';
export { Totaux } from './totaux';
