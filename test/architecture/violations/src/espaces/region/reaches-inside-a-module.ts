// expects layer modules-by-their-index
export type { Query } from '../../modules/exemple/read-models/liste/liste.query';
