// expects layer use-cases-on-domain
export type { On } from '#libs/projections';
