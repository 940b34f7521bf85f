export { decidedAfterReading, decidedBy, type Prepared } from './decided-by';
export { untilStored } from './until-stored';
