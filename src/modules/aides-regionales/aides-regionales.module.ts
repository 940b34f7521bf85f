import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DispositifsController } from './read-models/dispositifs/dispositifs.controller';
import { LigneDispositif } from './read-models/dispositifs/dispositifs.entity';
import { DossiersController } from './read-models/dossiers/dossiers.controller';
import { LigneDossier } from './read-models/dossiers/dossiers.entity';
import { EnveloppesController } from './read-models/enveloppes/enveloppes.controller';
import { LigneEnveloppe } from './read-models/enveloppes/enveloppes.entity';
import { AbonderEnveloppeController } from './use-cases/abonder-enveloppe/abonder-enveloppe.controller';
import { AccorderAideController } from './use-cases/accorder-aide/accorder-aide.controller';
import { CloreDossierController } from './use-cases/clore-dossier/clore-dossier.controller';
import { DeposerDossierController } from './use-cases/deposer-dossier/deposer-dossier.controller';
import { FermerDispositifController } from './use-cases/fermer-dispositif/fermer-dispositif.controller';
import { OuvrirDispositifController } from './use-cases/ouvrir-dispositif/ouvrir-dispositif.controller';
import { OuvrirEnveloppeController } from './use-cases/ouvrir-enveloppe/ouvrir-enveloppe.controller';
import { PayerAideController } from './use-cases/payer-aide/payer-aide.controller';
import { PrendreEnInstructionController } from './use-cases/prendre-en-instruction/prendre-en-instruction.controller';
import { ProposerDecisionController } from './use-cases/proposer-decision/proposer-decision.controller';
import { ReduireEnveloppeController } from './use-cases/reduire-enveloppe/reduire-enveloppe.controller';
import { RefuserAideController } from './use-cases/refuser-aide/refuser-aide.controller';
import { RetirerDemandeController } from './use-cases/retirer-demande/retirer-demande.controller';
import { ValiderPropositionController } from './use-cases/valider-proposition/valider-proposition.controller';

import { ACTES_DU_DISPOSITIF } from './use-cases/dispositif.acts';
import { ACTES_DE_L_ENVELOPPE } from './use-cases/enveloppe.acts';
import { ACTES_DU_DOSSIER } from './use-cases/dossier-aide.acts';
import { ACTES_DE_LA_SUBVENTION } from './use-cases/subvention-publiee.acts';

@Module({
  imports: [TypeOrmModule.forFeature([LigneDispositif, LigneEnveloppe, LigneDossier])],
  controllers: [
    OuvrirDispositifController,
    FermerDispositifController,
    OuvrirEnveloppeController,
    AbonderEnveloppeController,
    ReduireEnveloppeController,
    DeposerDossierController,
    PrendreEnInstructionController,
    ProposerDecisionController,
    ValiderPropositionController,
    AccorderAideController,
    RefuserAideController,
    RetirerDemandeController,
    PayerAideController,
    CloreDossierController,
    DispositifsController,
    DossiersController,
    EnveloppesController,
  ],
  providers: [...ACTES_DU_DISPOSITIF, ...ACTES_DE_L_ENVELOPPE, ...ACTES_DU_DOSSIER, ...ACTES_DE_LA_SUBVENTION],
})
export class AidesRegionalesModule {}
