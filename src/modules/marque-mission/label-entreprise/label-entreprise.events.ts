import type { FaitDeCandidature } from './candidature.events';
import type { FaitDeLabel } from './label.events';

export * from './candidature.events';
export * from './label.events';

export type LabelEntrepriseEvent = FaitDeCandidature | FaitDeLabel;
