export { ANCIENNES_REGIONS, type AncienneRegion } from './anciennes-regions';
export { dateDeParis } from './date-de-paris';
export { cleDeLuhn } from './luhn';
export { estRegion } from './region';
export { estRna } from './rna';
export { estSiren, FORME_SIREN } from './siren';
export { estSiret, lireSiret, type Siret, type SiretRefuse } from './siret';
export { DEPARTEMENTS, REGIONS } from './territoires.generated';
