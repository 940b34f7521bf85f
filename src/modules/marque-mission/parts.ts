import { campagne } from './campagne/campagne';
import { charte } from './charte/charte';
import { feuilleDeRoute } from './feuille-de-route/feuille-de-route';
import { labelEntreprise } from './label-entreprise/label-entreprise';
import { MarqueMissionModule } from './marque-mission.module';
import { partenaire } from './partenaire/partenaire';
import { READ_MODELS } from './read-models/read-models';

export const marqueMission = {
  nest: MarqueMissionModule,
  streams: [labelEntreprise, charte, partenaire, campagne, feuilleDeRoute],
  projections: READ_MODELS.map(({ projection }) => projection),
};
