export { decidedAfterReading, decidedBy, type Prepared } from './decided-by';
