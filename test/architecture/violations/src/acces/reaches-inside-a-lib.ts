// expects layer libs-by-their-index
export { Pool } from '../../libs/event-store/postgres/pool';
