import { Global, Module } from '@nestjs/common';
import { CorrigerOctroiController } from './compte-de-minimis/corriger-octroi/corriger-octroi.controller';
import { DeclarerAidesAnterieuresController } from './compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.controller';
import { EnrolerEntrepriseController } from './entreprise/enroler-entreprise/enroler-entreprise.controller';
import { ReferencerEntrepriseController } from './entreprise/referencer-entreprise/referencer-entreprise.controller';
import { CorrigerEtablissementController } from './entreprise/corriger-etablissement/corriger-etablissement.controller';
import { TransfererEtablissementController } from './entreprise/transferer-etablissement/transferer-etablissement.controller';
import { FermerEtablissementController } from './entreprise/fermer-etablissement/fermer-etablissement.controller';
import { CorrigerRaisonSocialeController } from './entreprise/corriger-raison-sociale/corriger-raison-sociale.controller';
import { ConstaterCessationController } from './entreprise/constater-cessation/constater-cessation.controller';
import { DeclarerTailleController } from './entreprise/declarer-taille/declarer-taille.controller';
import { DeclarerLienController } from './entreprise/declarer-lien/declarer-lien.controller';
import { CloreLienController } from './entreprise/clore-lien/clore-lien.controller';
import { ACTES_DE_L_ENTREPRISE } from './entreprise/entreprise.acts';
import { ACTES_DE_L_ENTREPRISE_UNIQUE } from './entreprise-unique/entreprise-unique.acts';
import { RattacherEntrepriseController } from './groupe/rattacher-entreprise/rattacher-entreprise.controller';
import { DetacherEntreprisesController } from './groupe/detacher-entreprises/detacher-entreprises.controller';
import { ACTES_DU_GROUPE } from './groupe/groupe.acts';
import { ACTES_DU_COMPTE } from './compte-de-minimis/compte-de-minimis.acts';
import { EntreprisesNommees } from './entreprises-nommees';
import { EntreprisesNommeesEnBase } from './read-models/entreprises/entreprises-nommees-en-base';
import { READ_MODELS } from './read-models/read-models';

@Global()
@Module({
  controllers: [
    ReferencerEntrepriseController,
    EnrolerEntrepriseController,
    CorrigerEtablissementController,
    TransfererEtablissementController,
    FermerEtablissementController,
    CorrigerRaisonSocialeController,
    ConstaterCessationController,
    DeclarerTailleController,
    DeclarerLienController,
    CloreLienController,
    RattacherEntrepriseController,
    DetacherEntreprisesController,
    DeclarerAidesAnterieuresController,
    CorrigerOctroiController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [
    ...ACTES_DE_L_ENTREPRISE,
    ...ACTES_DE_L_ENTREPRISE_UNIQUE,
    ...ACTES_DU_GROUPE,
    ...ACTES_DU_COMPTE,
    { provide: EntreprisesNommees, useClass: EntreprisesNommeesEnBase },
  ],
  exports: [EntreprisesNommees],
})
export class EntreprisesModule {}
