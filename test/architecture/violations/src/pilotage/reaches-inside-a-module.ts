// expects layer modules-by-their-index
export { exemple } from '../modules/exemple/exemple/exemple';
