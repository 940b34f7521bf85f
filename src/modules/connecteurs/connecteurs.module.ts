import { Global, Module } from '@nestjs/common';
import { AnnuaireDesConnecteurs } from './annuaire-des-connecteurs';
import { AnnuaireController } from './read-models/annuaire/annuaire.controller';
import { AnnuaireEnBase } from './read-models/annuaire/annuaire-en-base';
import { ACTES_DU_CONNECTEUR } from './connecteur/connecteur.acts';
import { ACTES_DE_LA_DEMANDE } from './demande-accompagnement/demande-accompagnement.acts';
import { ACTES_DE_LA_LABELLISATION } from './labellisation/labellisation.acts';
import { Vivier } from './demande-accompagnement/vivier';
import { RegistreDesLabelsDeConnecteurs } from './registre-des-labels-de-connecteurs';
import { InscrireServiceController } from './catalogue/inscrire-service/inscrire-service.controller';
import { RetirerServiceController } from './catalogue/retirer-service/retirer-service.controller';
import { AccepterDevisController } from './prestation/accepter-devis/accepter-devis.controller';
import { AnnulerPrestationController } from './prestation/annuler-prestation/annuler-prestation.controller';
import { CertifierServiceFaitController } from './prestation/certifier-service-fait/certifier-service-fait.controller';
import { ConfirmerRealisationController } from './prestation/confirmer-realisation/confirmer-realisation.controller';
import { ContesterRealisationController } from './prestation/contester-realisation/contester-realisation.controller';
import { DeclarerRealisationController } from './prestation/declarer-realisation/declarer-realisation.controller';
import { PayerPrestationController } from './prestation/payer-prestation/payer-prestation.controller';
import { RetirerCertificationController } from './prestation/retirer-certification/retirer-certification.controller';
import { PrescrirePrestationController } from './prestation/prescrire-prestation/prescrire-prestation.controller';
import { ACTES_DU_CATALOGUE } from './catalogue/catalogue.acts';
import { ACTES_DE_LA_PRESTATION } from './prestation/prestation.acts';
import { ConcentrationController } from './read-models/prestations/concentration.controller';
import { READ_MODELS } from './read-models/read-models';
import { RegistreDesLabelsDeConnecteursEnBase } from './read-models/labellisations/registre-en-base';
import { LabellisationDUnConnecteurController } from './read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.controller';
import { MaLabellisationController } from './read-models/labellisation-d-un-connecteur/ma-labellisation.controller';
import { LabelsDeConnecteursController } from './read-models/labellisations/labels-de-connecteurs.controller';
import { MonProfilController } from './read-models/connecteurs/mon-profil.controller';
import { MesPropositionsController } from './read-models/demandes/mes-propositions.controller';
import { VivierEnBase } from './read-models/connecteurs/vivier-en-base';
import { AccepterConnecteurController } from './connecteur/accepter-connecteur/accepter-connecteur.controller';
import { AccepterPropositionController } from './connecteur/accepter-proposition/accepter-proposition.controller';
import { AnnulerAbsenceController } from './connecteur/annuler-absence/annuler-absence.controller';
import { CandidaterCommeConnecteurController } from './connecteur/candidater/candidater.controller';
import { CompleterCandidatureController } from './connecteur/completer-candidature/completer-candidature.controller';
import { ConsentirALAnnuaireController } from './connecteur/consentir-a-l-annuaire/consentir-a-l-annuaire.controller';
import { DeclarerAbsenceController } from './connecteur/declarer-absence/declarer-absence.controller';
import { DeclarerInteretsController } from './connecteur/declarer-interets/declarer-interets.controller';
import { DefinirCapaciteController } from './connecteur/definir-capacite/definir-capacite.controller';
import { DefinirProfilController } from './connecteur/definir-profil/definir-profil.controller';
import { DemanderComplementController } from './connecteur/demander-complement/demander-complement.controller';
import { RefuserConnecteurController } from './connecteur/refuser-connecteur/refuser-connecteur.controller';
import { RetablirConnecteurController } from './connecteur/retablir-connecteur/retablir-connecteur.controller';
import { RetirerDeLAnnuaireController } from './connecteur/retirer-de-l-annuaire/retirer-de-l-annuaire.controller';
import { SignerCharteDuConnecteurController } from './connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur.controller';
import { SortirConnecteurController } from './connecteur/sortir-connecteur/sortir-connecteur.controller';
import { SuspendreConnecteurController } from './connecteur/suspendre-connecteur/suspendre-connecteur.controller';
import { AbandonnerDemandeController } from './demande-accompagnement/abandonner-demande/abandonner-demande.controller';
import { CloreAccompagnementController } from './demande-accompagnement/clore-accompagnement/clore-accompagnement.controller';
import { DeclinerPropositionController } from './demande-accompagnement/decliner-proposition/decliner-proposition.controller';
import { DemanderAccompagnementController } from './demande-accompagnement/demander-accompagnement/demander-accompagnement.controller';
import { ExprimerSatisfactionController } from './demande-accompagnement/exprimer-satisfaction/exprimer-satisfaction.controller';
import { ProposerDemandeController } from './demande-accompagnement/proposer-demande/proposer-demande.controller';
import { QualifierDemandeController } from './demande-accompagnement/qualifier-demande/qualifier-demande.controller';
import { RouvrirDemandeController } from './demande-accompagnement/rouvrir-demande/rouvrir-demande.controller';
import { AccorderLabellisationController } from './labellisation/accorder-labellisation/accorder-labellisation.controller';
import { AffecterEvaluateursController } from './labellisation/affecter-evaluateurs/affecter-evaluateurs.controller';
import { DeclarerInteretDEvaluateurController } from './labellisation/declarer-interet-d-evaluateur/declarer-interet-d-evaluateur.controller';
import { DeclarerIrrecevableController } from './labellisation/declarer-irrecevable/declarer-irrecevable.controller';
import { DeclarerRecevableController } from './labellisation/declarer-recevable/declarer-recevable.controller';
import { DemanderLabellisationController } from './labellisation/demander-labellisation/demander-labellisation.controller';
import { EcarterRetraitDeLabellisationController } from './labellisation/ecarter-retrait-de-labellisation/ecarter-retrait-de-labellisation.controller';
import { EnvisagerRetraitDeLabellisationController } from './labellisation/envisager-retrait-de-labellisation/envisager-retrait-de-labellisation.controller';
import { LeverSuspensionDeLabellisationController } from './labellisation/lever-suspension-de-labellisation/lever-suspension-de-labellisation.controller';
import { PresenterObservationsDuConnecteurController } from './labellisation/presenter-observations-du-connecteur/presenter-observations-du-connecteur.controller';
import { RefuserLabellisationController } from './labellisation/refuser-labellisation/refuser-labellisation.controller';
import { RendreEvaluationController } from './labellisation/rendre-evaluation/rendre-evaluation.controller';
import { RetirerLabellisationController } from './labellisation/retirer-labellisation/retirer-labellisation.controller';
import { SuspendreLabellisationController } from './labellisation/suspendre-labellisation/suspendre-labellisation.controller';

@Global()
@Module({
  controllers: [
    AccepterConnecteurController,
    AccepterPropositionController,
    AnnulerAbsenceController,
    CandidaterCommeConnecteurController,
    CompleterCandidatureController,
    ConsentirALAnnuaireController,
    DeclarerAbsenceController,
    DeclarerInteretsController,
    DefinirCapaciteController,
    DefinirProfilController,
    DemanderComplementController,
    RefuserConnecteurController,
    RetablirConnecteurController,
    RetirerDeLAnnuaireController,
    SignerCharteDuConnecteurController,
    SortirConnecteurController,
    SuspendreConnecteurController,
    AbandonnerDemandeController,
    CloreAccompagnementController,
    DeclinerPropositionController,
    DemanderAccompagnementController,
    ExprimerSatisfactionController,
    ProposerDemandeController,
    QualifierDemandeController,
    RouvrirDemandeController,
    AccorderLabellisationController,
    AffecterEvaluateursController,
    DeclarerInteretDEvaluateurController,
    DeclarerIrrecevableController,
    DeclarerRecevableController,
    DemanderLabellisationController,
    EcarterRetraitDeLabellisationController,
    EnvisagerRetraitDeLabellisationController,
    LeverSuspensionDeLabellisationController,
    PresenterObservationsDuConnecteurController,
    RefuserLabellisationController,
    RendreEvaluationController,
    RetirerLabellisationController,
    SuspendreLabellisationController,
    LabellisationDUnConnecteurController,
    MaLabellisationController,
    LabelsDeConnecteursController,
    InscrireServiceController,
    RetirerServiceController,
    AccepterDevisController,
    AnnulerPrestationController,
    CertifierServiceFaitController,
    ConfirmerRealisationController,
    ContesterRealisationController,
    DeclarerRealisationController,
    PayerPrestationController,
    PrescrirePrestationController,
    AnnuaireController,
    RetirerCertificationController,
    MonProfilController,
    MesPropositionsController,
    ConcentrationController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [
    ...ACTES_DU_CONNECTEUR,
    ...ACTES_DE_LA_DEMANDE,
    ...ACTES_DU_CATALOGUE,
    ...ACTES_DE_LA_PRESTATION,
    ...ACTES_DE_LA_LABELLISATION,
    { provide: Vivier, useClass: VivierEnBase },
    { provide: AnnuaireDesConnecteurs, useClass: AnnuaireEnBase },
    { provide: RegistreDesLabelsDeConnecteurs, useClass: RegistreDesLabelsDeConnecteursEnBase },
  ],
  exports: [AnnuaireDesConnecteurs, RegistreDesLabelsDeConnecteurs],
})
export class ConnecteursModule {}
