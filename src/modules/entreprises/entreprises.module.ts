import { Module } from '@nestjs/common';
import { CorrigerOctroiController } from './compte-de-minimis/corriger-octroi/corriger-octroi.controller';
import { DeclarerAidesAnterieuresController } from './compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.controller';
import { EnrolerEntrepriseController } from './entreprise/enroler-entreprise/enroler-entreprise.controller';
import { ReferencerEntrepriseController } from './entreprise/referencer-entreprise/referencer-entreprise.controller';
import { ACTES_DE_L_ENTREPRISE } from './entreprise/entreprise.acts';
import { ACTES_DE_L_ENTREPRISE_UNIQUE } from './entreprise-unique/entreprise-unique.acts';
import { ACTES_DU_COMPTE } from './compte-de-minimis/compte-de-minimis.acts';
import { READ_MODELS } from './read-models/read-models';

@Module({
  controllers: [
    ReferencerEntrepriseController,
    EnrolerEntrepriseController,
    DeclarerAidesAnterieuresController,
    CorrigerOctroiController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [...ACTES_DE_L_ENTREPRISE, ...ACTES_DE_L_ENTREPRISE_UNIQUE, ...ACTES_DU_COMPTE],
})
export class EntreprisesModule {}
