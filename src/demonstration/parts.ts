import { demonstration as stream } from './demonstration.events';
import { DemonstrationModule } from './demonstration.module';

/** What the composition wires. */
export const demonstration = { nest: DemonstrationModule, streams: [stream], projections: [] };
