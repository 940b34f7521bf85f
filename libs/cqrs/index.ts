export { actOn } from './act-on';
export { decidedBy } from './decided-by';
