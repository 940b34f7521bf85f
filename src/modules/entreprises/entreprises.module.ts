import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompteDeMinimisController } from './read-models/compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './read-models/entreprises/entreprises.controller';
import { FicheEntreprise } from './read-models/entreprises/entreprises.entity';
import { CorrigerOctroiController } from './compte-de-minimis/corriger-octroi/corriger-octroi.controller';
import { DeclarerAidesAnterieuresController } from './compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.controller';
import { EnrolerEntrepriseController } from './entreprise/enroler-entreprise/enroler-entreprise.controller';
import { ReferencerEntrepriseController } from './entreprise/referencer-entreprise/referencer-entreprise.controller';

import { ACTES_DE_L_ENTREPRISE } from './entreprise/entreprise.acts';
import { ACTES_DE_L_ENTREPRISE_UNIQUE } from './entreprise-unique/entreprise-unique.acts';
import { ACTES_DU_COMPTE } from './compte-de-minimis/compte-de-minimis.acts';

@Module({
  imports: [TypeOrmModule.forFeature([FicheEntreprise])],
  controllers: [
    ReferencerEntrepriseController,
    EnrolerEntrepriseController,
    DeclarerAidesAnterieuresController,
    CorrigerOctroiController,
    CompteDeMinimisController,
    EntreprisesController,
  ],
  providers: [...ACTES_DE_L_ENTREPRISE, ...ACTES_DE_L_ENTREPRISE_UNIQUE, ...ACTES_DU_COMPTE],
})
export class EntreprisesModule {}
