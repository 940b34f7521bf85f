// expects layer nothing-imports-test
export { faux } from '../../test/support/faux';
