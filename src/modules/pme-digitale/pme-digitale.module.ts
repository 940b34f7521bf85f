import { Module } from '@nestjs/common';
import { CloreExperimentationController } from './experimentation/clore-experimentation/clore-experimentation.controller';
import { DemarrerExperimentationController } from './experimentation/demarrer-experimentation/demarrer-experimentation.controller';
import { EvaluerExperimentationController } from './experimentation/evaluer-experimentation/evaluer-experimentation.controller';
import { ACTES_DE_L_EXPERIMENTATION } from './experimentation/experimentation.acts';
import { FixerPlacesController } from './experimentation/fixer-places/fixer-places.controller';
import { FixerQuotaController } from './experimentation/fixer-quota/fixer-quota.controller';
import { OuvrirExperimentationController } from './experimentation/ouvrir-experimentation/ouvrir-experimentation.controller';
import { READ_MODELS } from './read-models/read-models';
import { StatutDUneEntrepriseController } from './read-models/statut-d-une-entreprise/statut-d-une-entreprise.controller';
import { DemanderStatutController } from './statut-pme-digitale/demander-statut/demander-statut.controller';
import { PrononcerAdmissibiliteController } from './statut-pme-digitale/prononcer-admissibilite/prononcer-admissibilite.controller';
import { RefuserStatutController } from './statut-pme-digitale/refuser-statut/refuser-statut.controller';
import { SuspendreStatutController } from './statut-pme-digitale/suspendre-statut/suspendre-statut.controller';
import { RetablirStatutController } from './statut-pme-digitale/retablir-statut/retablir-statut.controller';
import { QuitterStatutController } from './statut-pme-digitale/quitter-statut/quitter-statut.controller';
import { MettreFinAuStatutController } from './statut-pme-digitale/mettre-fin-au-statut/mettre-fin-au-statut.controller';
import { ACTES_DU_STATUT } from './statut-pme-digitale/statut-pme-digitale.acts';

@Module({
  controllers: [
    OuvrirExperimentationController,
    FixerQuotaController,
    FixerPlacesController,
    DemarrerExperimentationController,
    EvaluerExperimentationController,
    CloreExperimentationController,
    DemanderStatutController,
    PrononcerAdmissibiliteController,
    RefuserStatutController,
    SuspendreStatutController,
    RetablirStatutController,
    QuitterStatutController,
    MettreFinAuStatutController,
    StatutDUneEntrepriseController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [...ACTES_DE_L_EXPERIMENTATION, ...ACTES_DU_STATUT],
})
export class PmeDigitaleModule {}
