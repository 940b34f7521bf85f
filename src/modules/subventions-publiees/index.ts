export { CATEGORIES_SUBVENTIONS_PUBLIEES } from './categories';
export { FichierIllisible, ouvrirFichier, Totaux, type Enregistrement, type SubventionLue } from './reprise';
export { PublierSubvention } from './subvention-publiee/publier-subvention/publier-subvention';
export type { SubventionPubliee } from './subvention-publiee/subvention-publiee';
export { SubventionsPublieesModule } from './subventions-publiees.module';
