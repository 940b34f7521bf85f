import { campagne } from './campagne/campagne';
import { charte } from './charte/charte';
import { feuilleDeRoute } from './feuille-de-route/feuille-de-route';
import { indicateur } from './indicateur/indicateur';
import { labelEntreprise } from './label-entreprise/label-entreprise';
import { MarqueMissionModule } from './marque-mission.module';
import { partenaire } from './partenaire/partenaire';
import { READ_MODELS } from './read-models/read-models';
import { releve } from './releve/releve';
import { serie } from './serie/serie';

export const marqueMission = {
  nest: MarqueMissionModule,
  streams: [labelEntreprise, charte, partenaire, campagne, feuilleDeRoute, indicateur, releve, serie],
  projections: READ_MODELS.map(({ projection }) => projection),
};
