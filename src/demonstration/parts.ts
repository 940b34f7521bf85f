import { demonstration as stream } from './demonstration.events';
import { DemonstrationModule } from './demonstration.module';

export const demonstration = { nest: DemonstrationModule, streams: [stream], projections: [] };
