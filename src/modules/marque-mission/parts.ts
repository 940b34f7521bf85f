import { campagne } from './campagne/campagne';
import { charte } from './charte/charte';
import { labelEntreprise } from './label-entreprise/label-entreprise';
import { MarqueMissionModule } from './marque-mission.module';
import { partenaire } from './partenaire/partenaire';
import { READ_MODELS } from './read-models/read-models';

export const marqueMission = {
  nest: MarqueMissionModule,
  streams: [labelEntreprise, charte, partenaire, campagne],
  projections: READ_MODELS.map(({ projection }) => projection),
};
