export { ACCEPTED_TYPES, inspectFile, type Flaw, type Inspection } from './inspect-file';
