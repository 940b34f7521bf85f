import { pilotage as projection } from './pilotage.projection';

/** What the composition wires: no module of its own, since the pages ask its tables themselves. */
export const pilotage = { streams: [], projections: [projection] };
