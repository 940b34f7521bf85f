import { Module } from '@nestjs/common';
import { ACTES_DE_L_AMORTISSEMENT } from './amortissement/amortissement.acts';
import { DemanderAmortissementController } from './amortissement/demander-amortissement/demander-amortissement.controller';
import { PayerAmortissementController } from './amortissement/payer-amortissement/payer-amortissement.controller';
import { RecouvrerTropPercuController } from './amortissement/recouvrer-trop-percu/recouvrer-trop-percu.controller';
import { RefuserAmortissementController } from './amortissement/refuser-amortissement/refuser-amortissement.controller';
import { RetenirAmortissementController } from './amortissement/retenir-amortissement/retenir-amortissement.controller';
import { CorrigerDeclarationController } from './declaration-pme/corriger-declaration/corriger-declaration.controller';
import { ACTES_DE_LA_DECLARATION } from './declaration-pme/declaration-pme.acts';
import { DeclarerSituationFinaleController } from './declaration-pme/declarer-situation-finale/declarer-situation-finale.controller';
import { DeclarerSituationInitialeController } from './declaration-pme/declarer-situation-initiale/declarer-situation-initiale.controller';
import { CloreExperimentationController } from './experimentation/clore-experimentation/clore-experimentation.controller';
import { DemarrerExperimentationController } from './experimentation/demarrer-experimentation/demarrer-experimentation.controller';
import { EvaluerExperimentationController } from './experimentation/evaluer-experimentation/evaluer-experimentation.controller';
import { ACTES_DE_L_EXPERIMENTATION } from './experimentation/experimentation.acts';
import { FigerGroupesDeComparaisonController } from './experimentation/figer-groupes-de-comparaison/figer-groupes-de-comparaison.controller';
import { FixerPlacesController } from './experimentation/fixer-places/fixer-places.controller';
import { FixerQuotaController } from './experimentation/fixer-quota/fixer-quota.controller';
import { OuvrirExperimentationController } from './experimentation/ouvrir-experimentation/ouvrir-experimentation.controller';
import { EvaluationDExperimentationController } from './read-models/evaluation/evaluation.controller';
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
import { ACTES_DE_LA_CONVENTION } from './convention-pret/convention-pret.acts';
import { CommencerPretController } from './convention-pret/commencer-pret/commencer-pret.controller';
import { ConsignerConsultationCSEController } from './convention-pret/consigner-consultation-cse/consigner-consultation-cse.controller';
import { ConstaterRetourController } from './convention-pret/constater-retour/constater-retour.controller';
import { ModifierContenuController } from './convention-pret/modifier-contenu/modifier-contenu.controller';
import { RedigerConventionController } from './convention-pret/rediger-convention/rediger-convention.controller';
import { RenouvelerPretController } from './convention-pret/renouveler-pret/renouveler-pret.controller';
import { RenvoyerLienDuSalarieController } from './convention-pret/renvoyer-lien-du-salarie/renvoyer-lien-du-salarie.controller';
import { ReprendrePretController } from './convention-pret/reprendre-pret/reprendre-pret.controller';
import { RomprePretController } from './convention-pret/rompre-pret/rompre-pret.controller';
import { SignerAvenantController } from './convention-pret/signer-avenant/signer-avenant.controller';
import { SignerConventionController } from './convention-pret/signer-convention/signer-convention.controller';
import { SuspendrePretController } from './convention-pret/suspendre-pret/suspendre-pret.controller';
import { ContesterRelevePretController } from './releve-pret/contester-releve-pret/contester-releve-pret.controller';
import { RectifierRelevePretController } from './releve-pret/rectifier-releve-pret/rectifier-releve-pret.controller';
import { ACTES_DU_RELEVE_DE_PRET } from './releve-pret/releve-pret.acts';
import { SaisirRelevePretController } from './releve-pret/saisir-releve-pret/saisir-releve-pret.controller';
import { ValiderRelevePretController } from './releve-pret/valider-releve-pret/valider-releve-pret.controller';
import { ACTES_DU_SALARIE_PRETE } from './salarie-prete/salarie-prete.acts';
import { ACTES_DE_L_APPARIEMENT } from './appariement/appariement.acts';
import { AccepterAppariementController } from './appariement/accepter-appariement/accepter-appariement.controller';
import { DeclinerAppariementController } from './appariement/decliner-appariement/decliner-appariement.controller';
import { ProposerAppariementController } from './appariement/proposer-appariement/proposer-appariement.controller';
import { ACTES_DU_BESOIN } from './besoin-competence/besoin-competence.acts';
import { ReclasserOffresController } from './besoin-competence/reclasser-offres/reclasser-offres.controller';
import { PublierBesoinController } from './besoin-competence/publier-besoin/publier-besoin.controller';
import { RetirerBesoinController } from './besoin-competence/retirer-besoin/retirer-besoin.controller';
import { ACTES_DE_L_OFFRE } from './offre-competence/offre-competence.acts';
import { PublierOffreController } from './offre-competence/publier-offre/publier-offre.controller';
import { RetirerOffreController } from './offre-competence/retirer-offre/retirer-offre.controller';
import { OffresOuvertes } from './offres-ouvertes';
import { OffresOuvertesEnBase } from './read-models/offres/offres-ouvertes-en-base';

const CONTROLEURS_DE_LA_COHORTE = [
  OuvrirExperimentationController,
  FixerQuotaController,
  FixerPlacesController,
  DemarrerExperimentationController,
  FigerGroupesDeComparaisonController,
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
];

const CONTROLEURS_DE_LA_CONVENTION = [
  RedigerConventionController,
  ModifierContenuController,
  ConsignerConsultationCSEController,
  SignerAvenantController,
  SignerConventionController,
  CommencerPretController,
  SuspendrePretController,
  RenvoyerLienDuSalarieController,
  ReprendrePretController,
  RenouvelerPretController,
  RomprePretController,
  ConstaterRetourController,
];

const CONTROLEURS_DU_RELEVE_DE_PRET = [
  SaisirRelevePretController,
  ValiderRelevePretController,
  ContesterRelevePretController,
  RectifierRelevePretController,
];

const CONTROLEURS_DE_L_AMORTISSEMENT = [
  DemanderAmortissementController,
  RetenirAmortissementController,
  RefuserAmortissementController,
  PayerAmortissementController,
  RecouvrerTropPercuController,
];

const CONTROLEURS_DES_COMPETENCES = [
  PublierOffreController,
  RetirerOffreController,
  PublierBesoinController,
  RetirerBesoinController,
  ReclasserOffresController,
  ProposerAppariementController,
  AccepterAppariementController,
  DeclinerAppariementController,
];

const CONTROLEURS_DE_LA_DECLARATION = [
  DeclarerSituationInitialeController,
  DeclarerSituationFinaleController,
  CorrigerDeclarationController,
  EvaluationDExperimentationController,
];

@Module({
  controllers: [
    ...CONTROLEURS_DE_LA_COHORTE,
    ...CONTROLEURS_DE_LA_CONVENTION,
    ...CONTROLEURS_DU_RELEVE_DE_PRET,
    ...CONTROLEURS_DE_L_AMORTISSEMENT,
    ...CONTROLEURS_DES_COMPETENCES,
    ...CONTROLEURS_DE_LA_DECLARATION,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: [
    ...ACTES_DE_L_EXPERIMENTATION,
    ...ACTES_DU_STATUT,
    ...ACTES_DE_LA_CONVENTION,
    ...ACTES_DU_SALARIE_PRETE,
    ...ACTES_DU_RELEVE_DE_PRET,
    ...ACTES_DE_L_AMORTISSEMENT,
    ...ACTES_DE_L_OFFRE,
    ...ACTES_DU_BESOIN,
    ...ACTES_DE_L_APPARIEMENT,
    { provide: OffresOuvertes, useClass: OffresOuvertesEnBase },
    ...ACTES_DE_LA_DECLARATION,
  ],
})
export class PmeDigitaleModule {}
