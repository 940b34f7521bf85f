import { campagne } from './campagne/campagne';
import { charte } from './charte/charte';
import { feuillesDeRoute } from './feuille-de-route/feuilles-de-route';
import { labelEntreprise } from './label-entreprise/label-entreprise';
import { MarqueMissionModule } from './marque-mission.module';
import { partenaire } from './partenaire/partenaire';
import { READ_MODELS } from './read-models/read-models';

export const marqueMission = {
  nest: MarqueMissionModule,
  streams: [labelEntreprise, charte, partenaire, campagne, feuillesDeRoute],
  projections: READ_MODELS.map(({ projection }) => projection),
};
