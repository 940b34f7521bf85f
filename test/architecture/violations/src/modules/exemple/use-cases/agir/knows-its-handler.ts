// expects layer decision-is-pure
export { AgirHandler } from './agir.handler';
