import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DispositifsController } from './read-models/dispositifs/dispositifs.controller';
import { LigneDispositif } from './read-models/dispositifs/dispositifs.entity';
import { DossiersController } from './read-models/dossiers/dossiers.controller';
import { LigneDossier } from './read-models/dossiers/dossiers.entity';
import { EnveloppesController } from './read-models/enveloppes/enveloppes.controller';
import { LigneEnveloppe } from './read-models/enveloppes/enveloppes.entity';
import { AbonderEnveloppeController } from './use-cases/abonder-enveloppe/abonder-enveloppe.controller';
import { AbonderEnveloppeHandler } from './use-cases/abonder-enveloppe/abonder-enveloppe.handler';
import { AccorderAideController } from './use-cases/accorder-aide/accorder-aide.controller';
import { AccorderAideHandler } from './use-cases/accorder-aide/accorder-aide.handler';
import { CloreDossierController } from './use-cases/clore-dossier/clore-dossier.controller';
import { CloreDossierHandler } from './use-cases/clore-dossier/clore-dossier.handler';
import { ConfirmerCreditsHandler } from './use-cases/confirmer-credits/confirmer-credits.handler';
import { ConfirmerFinancementHandler } from './use-cases/confirmer-financement/confirmer-financement.handler';
import { ConstaterExpirationHandler } from './use-cases/constater-expiration/constater-expiration.handler';
import { DeposerDossierController } from './use-cases/deposer-dossier/deposer-dossier.controller';
import { DeposerDossierHandler } from './use-cases/deposer-dossier/deposer-dossier.handler';
import { EngagerCreditsHandler } from './use-cases/engager-credits/engager-credits.handler';
import { FermerDispositifController } from './use-cases/fermer-dispositif/fermer-dispositif.controller';
import { FermerDispositifHandler } from './use-cases/fermer-dispositif/fermer-dispositif.handler';
import { LibererCreditsHandler } from './use-cases/liberer-credits/liberer-credits.handler';
import { OuvrirDispositifController } from './use-cases/ouvrir-dispositif/ouvrir-dispositif.controller';
import { OuvrirDispositifHandler } from './use-cases/ouvrir-dispositif/ouvrir-dispositif.handler';
import { OuvrirEnveloppeController } from './use-cases/ouvrir-enveloppe/ouvrir-enveloppe.controller';
import { OuvrirEnveloppeHandler } from './use-cases/ouvrir-enveloppe/ouvrir-enveloppe.handler';
import { PayerAideController } from './use-cases/payer-aide/payer-aide.controller';
import { PayerAideHandler } from './use-cases/payer-aide/payer-aide.handler';
import { PrendreEnInstructionController } from './use-cases/prendre-en-instruction/prendre-en-instruction.controller';
import { PrendreEnInstructionHandler } from './use-cases/prendre-en-instruction/prendre-en-instruction.handler';
import { ProposerDecisionController } from './use-cases/proposer-decision/proposer-decision.controller';
import { ProposerDecisionHandler } from './use-cases/proposer-decision/proposer-decision.handler';
import { PublierSubventionHandler } from './use-cases/publier-subvention/publier-subvention.handler';
import { ReduireEnveloppeController } from './use-cases/reduire-enveloppe/reduire-enveloppe.controller';
import { ReduireEnveloppeHandler } from './use-cases/reduire-enveloppe/reduire-enveloppe.handler';
import { RefuserAideController } from './use-cases/refuser-aide/refuser-aide.controller';
import { RefuserAideHandler } from './use-cases/refuser-aide/refuser-aide.handler';
import { RefuserFinancementHandler } from './use-cases/refuser-financement/refuser-financement.handler';
import { ReserverCreditsHandler } from './use-cases/reserver-credits/reserver-credits.handler';
import { RetirerDemandeController } from './use-cases/retirer-demande/retirer-demande.controller';
import { RetirerDemandeHandler } from './use-cases/retirer-demande/retirer-demande.handler';
import { ValiderPropositionController } from './use-cases/valider-proposition/valider-proposition.controller';
import { ValiderPropositionHandler } from './use-cases/valider-proposition/valider-proposition.handler';

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
  providers: [
    OuvrirDispositifHandler,
    FermerDispositifHandler,
    OuvrirEnveloppeHandler,
    AbonderEnveloppeHandler,
    ReduireEnveloppeHandler,
    ReserverCreditsHandler,
    LibererCreditsHandler,
    EngagerCreditsHandler,
    DeposerDossierHandler,
    PrendreEnInstructionHandler,
    ProposerDecisionHandler,
    ValiderPropositionHandler,
    ConfirmerCreditsHandler,
    ConfirmerFinancementHandler,
    RefuserFinancementHandler,
    ConstaterExpirationHandler,
    AccorderAideHandler,
    RefuserAideHandler,
    RetirerDemandeHandler,
    PayerAideHandler,
    CloreDossierHandler,
    PublierSubventionHandler,
  ],
})
export class AidesRegionalesModule {}
