export { ANCIENNES_REGIONS, type AncienneRegion } from './anciennes-regions';
export { dateDeParis } from './date-de-paris';
export { estRegion } from './region';
export { DEPARTEMENTS, REGIONS } from './territoires.generated';
