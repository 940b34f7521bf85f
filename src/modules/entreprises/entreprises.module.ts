import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompteDeMinimisController } from './read-models/compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './read-models/entreprises/entreprises.controller';
import { FicheEntreprise } from './read-models/entreprises/entreprises.entity';
import { CorrigerOctroiController } from './use-cases/corriger-octroi/corriger-octroi.controller';
import { DeclarerAidesAnterieuresController } from './use-cases/declarer-aides-anterieures/declarer-aides-anterieures.controller';
import { EnrolerEntrepriseController } from './use-cases/enroler-entreprise/enroler-entreprise.controller';
import { ReferencerEntrepriseController } from './use-cases/referencer-entreprise/referencer-entreprise.controller';

import { ACTES_DE_L_ENTREPRISE } from './use-cases/entreprise.acts';
import { ACTES_DE_L_ENTREPRISE_UNIQUE } from './use-cases/entreprise-unique.acts';
import { ACTES_DU_COMPTE } from './use-cases/compte-de-minimis.acts';

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
