// expects layer libs-never-src
export { configuration } from '../../src/configuration';
