// expects layer nothing-imports-test
export { faux } from '#facts/faux';
