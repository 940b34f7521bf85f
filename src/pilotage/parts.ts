import { mesures } from './mesures/mesures.projection';
import { pilotage as tableau } from './pilotage.projection';
import { PilotageModule } from './pilotage.module';
import { versements } from './versements/versements.projection';

export const pilotage = {
  nest: PilotageModule,
  streams: [],
  projections: [tableau, mesures, versements],
  /** Whose payments its question tells. */
  questionsSur: ['aides-regionales', 'connecteurs', 'pme-digitale'],
} as const;
