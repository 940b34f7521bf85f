export { decidedBy } from './decided-by';
