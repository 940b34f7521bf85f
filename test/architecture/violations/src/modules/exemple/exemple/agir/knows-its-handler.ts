// expects layer stream-knows-no-edge
export { AgirHandler } from './agir.handler';
