import { pilotage as projection } from './pilotage.projection';

/** There is no Nest module: the pages query the tables directly. */
export const pilotage = { streams: [], projections: [projection] };
