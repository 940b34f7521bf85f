import { campagne } from './campagne/campagne';
import { charte } from './charte/charte';
import { feuillesDeRoute } from './feuille-de-route/feuilles-de-route';
import { indicateur } from './indicateur/indicateur';
import { DECISIONS_DU_LABEL } from './label-entreprise/label-entreprise.acts';
import { labelEntreprise } from './label-entreprise/label-entreprise';
import { MarqueMissionModule } from './marque-mission.module';
import { partenaire } from './partenaire/partenaire';
import { READ_MODELS } from './read-models/read-models';
import { rapports } from './rapport/rapport';
import { releve } from './releve/releve';
import { serie } from './serie/serie';

export const marqueMission = {
  nest: MarqueMissionModule,
  streams: [labelEntreprise, charte, partenaire, campagne, feuillesDeRoute, indicateur, releve, serie, rapports],
  decisions: DECISIONS_DU_LABEL,
  projections: READ_MODELS.map(({ projection }) => projection),
};
