// expects layer libs-by-their-index
export { inner } from '../event-sourcing/inner';
