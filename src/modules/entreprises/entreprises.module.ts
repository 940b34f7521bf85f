import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompteDeMinimisController } from './read-models/compte-de-minimis/compte-de-minimis.controller';
import { EntreprisesController } from './read-models/entreprises/entreprises.controller';
import { FicheEntreprise } from './read-models/entreprises/entreprises.entity';
import { ConstituerEntrepriseUniqueHandler } from './use-cases/constituer-entreprise-unique/constituer-entreprise-unique.handler';
import { CorrigerOctroiController } from './use-cases/corriger-octroi/corriger-octroi.controller';
import { CorrigerOctroiHandler } from './use-cases/corriger-octroi/corriger-octroi.handler';
import { DeclarerAidesAnterieuresController } from './use-cases/declarer-aides-anterieures/declarer-aides-anterieures.controller';
import { DeclarerAidesAnterieuresHandler } from './use-cases/declarer-aides-anterieures/declarer-aides-anterieures.handler';
import { EnrolerEntrepriseController } from './use-cases/enroler-entreprise/enroler-entreprise.controller';
import { EnrolerEntrepriseHandler } from './use-cases/enroler-entreprise/enroler-entreprise.handler';
import { LibererPlafondHandler } from './use-cases/liberer-plafond/liberer-plafond.handler';
import { OctroyerDeMinimisHandler } from './use-cases/octroyer-de-minimis/octroyer-de-minimis.handler';
import { ReferencerEntrepriseController } from './use-cases/referencer-entreprise/referencer-entreprise.controller';
import { ReferencerEntrepriseHandler } from './use-cases/referencer-entreprise/referencer-entreprise.handler';
import { ReserverPlafondHandler } from './use-cases/reserver-plafond/reserver-plafond.handler';

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
  providers: [
    ReferencerEntrepriseHandler,
    EnrolerEntrepriseHandler,
    ConstituerEntrepriseUniqueHandler,
    DeclarerAidesAnterieuresHandler,
    CorrigerOctroiHandler,
    ReserverPlafondHandler,
    LibererPlafondHandler,
    OctroyerDeMinimisHandler,
  ],
})
export class EntreprisesModule {}
