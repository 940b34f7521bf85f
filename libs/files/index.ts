export { ACCEPTED_TYPES, inspectFile, type Flaw, type Inspection } from './inspect-file';
export { readCsv, type CsvFlaw } from './read-csv';
