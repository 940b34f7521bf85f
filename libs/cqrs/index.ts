export { decidedAfterReading, decidedBy, type DecidingHandler, type Prepared } from './decided-by';
export { champs, decisionsRelues, NonRelue, relue, type DecisionRelue } from './relue';
export { untilStored } from './until-stored';
