import { compteDeMinimis } from './compte-de-minimis/compte-de-minimis';
import { DECISIONS_DU_COMPTE } from './compte-de-minimis/compte-de-minimis.acts';
import { entrepriseUnique } from './entreprise-unique/entreprise-unique';
import { entreprise } from './entreprise/entreprise';
import { EntreprisesModule } from './entreprises.module';
import { groupes } from './groupe/groupes';
import { READ_MODELS } from './read-models/read-models';

export const entreprises = {
  nest: EntreprisesModule,
  streams: [entreprise, entrepriseUnique, groupes, compteDeMinimis],
  decisions: DECISIONS_DU_COMPTE,
  projections: READ_MODELS.flatMap(({ projection }) => projection ?? []),
};
