import { Module } from '@nestjs/common';
import { AbonderEnveloppeController } from './enveloppe/abonder-enveloppe/abonder-enveloppe.controller';
import { AccorderAideController } from './dossier-aide/accorder-aide/accorder-aide.controller';
import { CloreDossierController } from './dossier-aide/clore-dossier/clore-dossier.controller';
import { ConstaterRecouvrementController } from './dossier-aide/constater-recouvrement/constater-recouvrement.controller';
import { DeciderRevisionController } from './dossier-aide/decider-revision/decider-revision.controller';
import { DeposerDossierController } from './dossier-aide/deposer-dossier/deposer-dossier.controller';
import { EcarterRevisionController } from './dossier-aide/ecarter-revision/ecarter-revision.controller';
import { FermerDispositifController } from './dispositif/fermer-dispositif/fermer-dispositif.controller';
import { OuvrirDispositifController } from './dispositif/ouvrir-dispositif/ouvrir-dispositif.controller';
import { OuvrirEnveloppeController } from './enveloppe/ouvrir-enveloppe/ouvrir-enveloppe.controller';
import { PayerAideController } from './dossier-aide/payer-aide/payer-aide.controller';
import { PrendreEnInstructionController } from './dossier-aide/prendre-en-instruction/prendre-en-instruction.controller';
import { ProposerDecisionController } from './dossier-aide/proposer-decision/proposer-decision.controller';
import { ProposerRevisionController } from './dossier-aide/proposer-revision/proposer-revision.controller';
import { ReduireEnveloppeController } from './enveloppe/reduire-enveloppe/reduire-enveloppe.controller';
import { RefuserAideController } from './dossier-aide/refuser-aide/refuser-aide.controller';
import { RetirerDemandeController } from './dossier-aide/retirer-demande/retirer-demande.controller';
import { ValiderPropositionController } from './dossier-aide/valider-proposition/valider-proposition.controller';
import { ACTES_DU_DISPOSITIF } from './dispositif/dispositif.acts';
import { ACTES_DE_L_ENVELOPPE } from './enveloppe/enveloppe.acts';
import { ACTES_DU_DOSSIER } from './dossier-aide/dossier-aide.acts';
import { READ_MODELS } from './read-models/read-models';

@Module({
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
    ProposerRevisionController,
    EcarterRevisionController,
    DeciderRevisionController,
    ConstaterRecouvrementController,
    CloreDossierController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [...ACTES_DU_DISPOSITIF, ...ACTES_DE_L_ENVELOPPE, ...ACTES_DU_DOSSIER],
})
export class AidesRegionalesModule {}
