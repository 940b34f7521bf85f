import { declarationPme } from './declaration-pme/declaration-pme';
import { experimentation } from './experimentation/experimentation';
import { DECISIONS_DE_L_EXPERIMENTATION } from './experimentation/experimentation.acts';
import { PmeDigitaleModule } from './pme-digitale.module';
import { chiffresDesPrets } from './read-models/chiffres-des-prets/chiffres-des-prets.projection';
import { READ_MODELS } from './read-models/read-models';
import { statutPmeDigitale } from './statut-pme-digitale/statut-pme-digitale';
import { DECISIONS_DU_STATUT } from './statut-pme-digitale/statut-pme-digitale.acts';
import { amortissement } from './amortissement/amortissement';
import { DECISIONS_DE_L_AMORTISSEMENT } from './amortissement/amortissement.acts';
import { appariement } from './appariement/appariement';
import { besoinCompetence } from './besoin-competence/besoin-competence';
import { offreCompetence } from './offre-competence/offre-competence';
import { conventionPret } from './convention-pret/convention-pret';
import { relevePret } from './releve-pret/releve-pret';
import { salariePrete } from './salarie-prete/salarie-prete';

export const pmeDigitale = {
  nest: PmeDigitaleModule,
  streams: [
    experimentation,
    statutPmeDigitale,
    conventionPret,
    salariePrete,
    offreCompetence,
    besoinCompetence,
    appariement,
    relevePret,
    amortissement,
    declarationPme,
  ],
  decisions: [...DECISIONS_DE_L_EXPERIMENTATION, ...DECISIONS_DU_STATUT, ...DECISIONS_DE_L_AMORTISSEMENT],
  projections: [...READ_MODELS.map(({ projection }) => projection), chiffresDesPrets],
};
