import { Global, Module } from '@nestjs/common';
import { ACTES_DE_LA_CAMPAGNE } from './campagne/campagne.acts';
import { CloreCampagneController } from './campagne/clore-campagne/clore-campagne.controller';
import { LancerCampagneController } from './campagne/lancer-campagne/lancer-campagne.controller';
import { ReleverEntreprisesController } from './campagne/relever-entreprises/relever-entreprises.controller';
import { ReleverFrequentationController } from './campagne/relever-frequentation/relever-frequentation.controller';
import { ACTES_DE_LA_CHARTE } from './charte/charte.acts';
import { PublierCharteController } from './charte/publier-charte/publier-charte.controller';
import { AdopterFeuilleController } from './feuille-de-route/adopter-feuille/adopter-feuille.controller';
import { ACTES_DE_LA_FEUILLE_DE_ROUTE } from './feuille-de-route/feuille-de-route.acts';
import { RealiserActionController } from './feuille-de-route/realiser-action/realiser-action.controller';
import { ReviserFeuilleController } from './feuille-de-route/reviser-feuille/reviser-feuille.controller';
import { ACTES_DE_L_INDICATEUR } from './indicateur/indicateur.acts';
import { PublierRapportController } from './rapport/publier-rapport/publier-rapport.controller';
import { PublierRapportHandler } from './rapport/publier-rapport/publier-rapport.handler';
import { ImporterEditionController } from './serie/importer-edition/importer-edition.controller';
import { ACTES_DE_LA_SERIE } from './serie/serie.acts';
import { CatalogueDesIndicateurs } from './catalogue';
import { CatalogueEnBase } from './read-models/indicateurs/catalogue-en-base';
import { ACTES_DU_RELEVE } from './releve/releve.acts';
import { DefinirIndicateurController } from './indicateur/definir-indicateur/definir-indicateur.controller';
import { DesignerReferenceController } from './indicateur/designer-reference/designer-reference.controller';
import { FixerCibleController } from './indicateur/fixer-cible/fixer-cible.controller';
import { PublierDefinitionController } from './indicateur/publier-definition/publier-definition.controller';
import { RetirerIndicateurController } from './indicateur/retirer-indicateur/retirer-indicateur.controller';
import { AnnulerRetraitementController } from './releve/annuler-retraitement/annuler-retraitement.controller';
import { CalculerReleveController } from './releve/calculer-releve/calculer-releve.controller';
import { DemanderRetraitementController } from './releve/demander-retraitement/demander-retraitement.controller';
import { PublierReleveController } from './releve/publier-releve/publier-releve.controller';
import { ValiderReleveController } from './releve/valider-releve/valider-releve.controller';
import { ACTES_DU_LABEL } from './label-entreprise/label-entreprise.acts';
import { AbandonnerCandidatureController } from './label-entreprise/abandonner-candidature/abandonner-candidature.controller';
import { AccorderLabelController } from './label-entreprise/accorder-label/accorder-label.controller';
import { ApporterPreuveController } from './label-entreprise/apporter-preuve/apporter-preuve.controller';
import { DeclarerInteretController } from './label-entreprise/declarer-interet/declarer-interet.controller';
import { DemanderPreuvesController } from './label-entreprise/demander-preuves/demander-preuves.controller';
import { DeposerCandidatureController } from './label-entreprise/deposer-candidature/deposer-candidature.controller';
import { EcarterRetraitController } from './label-entreprise/ecarter-retrait/ecarter-retrait.controller';
import { EnvisagerRetraitController } from './label-entreprise/envisager-retrait/envisager-retrait.controller';
import { LeverSuspensionController } from './label-entreprise/lever-suspension/lever-suspension.controller';
import { PresenterObservationsController } from './label-entreprise/presenter-observations/presenter-observations.controller';
import { RefuserCandidatureController } from './label-entreprise/refuser-candidature/refuser-candidature.controller';
import { RetirerLabelController } from './label-entreprise/retirer-label/retirer-label.controller';
import { SuspendreLabelController } from './label-entreprise/suspendre-label/suspendre-label.controller';
import { VerifierCritereController } from './label-entreprise/verifier-critere/verifier-critere.controller';
import { EnregistrerPartenaireController } from './partenaire/enregistrer-partenaire/enregistrer-partenaire.controller';
import { ACTES_DU_PARTENAIRE } from './partenaire/partenaire.acts';
import { SignerCharteController } from './partenaire/signer-charte/signer-charte.controller';
import { SortirPartenaireController } from './partenaire/sortir-partenaire/sortir-partenaire.controller';
import { ChartesController } from './read-models/chartes/chartes.controller';
import { LabelDUneEntrepriseController } from './read-models/label-d-une-entreprise/label-d-une-entreprise.controller';
import { RegistreEnBase } from './read-models/labels/registre-en-base';
import { RegistreDesLabels } from './registre-des-labels';
import { READ_MODELS } from './read-models/read-models';

@Global()
@Module({
  controllers: [
    AbandonnerCandidatureController,
    AccorderLabelController,
    ApporterPreuveController,
    DeclarerInteretController,
    DemanderPreuvesController,
    DeposerCandidatureController,
    EcarterRetraitController,
    EnvisagerRetraitController,
    LeverSuspensionController,
    PresenterObservationsController,
    RefuserCandidatureController,
    RetirerLabelController,
    SuspendreLabelController,
    VerifierCritereController,
    PublierCharteController,
    EnregistrerPartenaireController,
    SignerCharteController,
    SortirPartenaireController,
    LancerCampagneController,
    ReleverFrequentationController,
    ReleverEntreprisesController,
    CloreCampagneController,
    AdopterFeuilleController,
    ReviserFeuilleController,
    RealiserActionController,
    DefinirIndicateurController,
    DesignerReferenceController,
    FixerCibleController,
    PublierDefinitionController,
    RetirerIndicateurController,
    AnnulerRetraitementController,
    CalculerReleveController,
    DemanderRetraitementController,
    PublierReleveController,
    ValiderReleveController,
    ImporterEditionController,
    PublierRapportController,
    ChartesController,
    LabelDUneEntrepriseController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [
    ...ACTES_DU_LABEL,
    ...ACTES_DE_LA_CHARTE,
    ...ACTES_DU_PARTENAIRE,
    ...ACTES_DE_LA_CAMPAGNE,
    ...ACTES_DE_LA_FEUILLE_DE_ROUTE,
    ...ACTES_DE_L_INDICATEUR,
    ...ACTES_DU_RELEVE,
    ...ACTES_DE_LA_SERIE,
    PublierRapportHandler,
    { provide: CatalogueDesIndicateurs, useClass: CatalogueEnBase },
    { provide: RegistreDesLabels, useClass: RegistreEnBase },
  ],
  exports: [RegistreDesLabels, CatalogueDesIndicateurs],
})
export class MarqueMissionModule {}
