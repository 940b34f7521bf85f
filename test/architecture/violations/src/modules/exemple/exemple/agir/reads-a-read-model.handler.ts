// expects layer edge-of-an-act
export type { Query } from '../../read-models/liste/liste.query';
