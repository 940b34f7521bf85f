// expects layer edge-of-an-act
export type { On } from '#libs/projections';
