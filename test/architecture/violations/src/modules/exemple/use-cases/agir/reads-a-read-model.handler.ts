// expects layer use-cases-on-domain
export type { Query } from '../../read-models/liste/liste.query';
