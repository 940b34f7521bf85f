export { dateDeParis } from './date-de-paris';
