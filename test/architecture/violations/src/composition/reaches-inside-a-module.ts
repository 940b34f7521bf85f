// expects layer composition-by-the-two-doors
export { exemple } from '../modules/exemple/exemple/exemple';
