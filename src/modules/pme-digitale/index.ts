export { experimentation } from './experimentation/experimentation';
export type * from './experimentation/experimentation.events';
export { AdmettreEntreprise } from './experimentation/admettre-entreprise/admettre-entreprise';
export { SortirEntreprise } from './experimentation/sortir-entreprise/sortir-entreprise';
export { statutPmeDigitale, type StatutPmeDigitale } from './statut-pme-digitale/statut-pme-digitale';
export { detientLeStatutAu, statutAu } from './statut-pme-digitale/statut-au';
export type * from './statut-pme-digitale/statut-pme-digitale.events';
export { MettreEnAttente } from './statut-pme-digitale/mettre-en-attente/mettre-en-attente';
export { ObtenirStatut } from './statut-pme-digitale/obtenir-statut/obtenir-statut';
export { ConstaterClotureDeLaCohorte } from './statut-pme-digitale/constater-cloture-de-la-cohorte/constater-cloture-de-la-cohorte';
export type * from './convention-pret/convention-pret.events';
export type * from './salarie-prete/salarie-prete.events';
export { ConfirmerPartDeTemps } from './convention-pret/confirmer-part-de-temps/confirmer-part-de-temps';
export { ConstaterEcheanceDuPret } from './convention-pret/constater-echeance-du-pret/constater-echeance-du-pret';
export { conventionPret, type ConventionPret, type Lien } from './convention-pret/convention-pret';
export type { Contenu } from './convention-pret/contenu';
export { conventionConnue } from './convention-pret/suite-de-la-convention';
export { DATES_DES_AMORTISSEMENTS, DATES_DES_CONVENTIONS_DE_PRET, DATES_DES_RELEVES_DE_PRET } from './dates-legales';
export type * from './declaration-pme/declaration-pme.events';
export { lireCandidature } from './declaration-pme/lire-candidature';
export { relancesDe } from './declaration-pme/fenetres';
export { RelancerDeclaration } from './declaration-pme/relancer-declaration/relancer-declaration';
export { lienPresente, statutDuLien, type StatutDuLien } from './convention-pret/lien';
export { EmettreLienDuSalarie } from './convention-pret/emettre-lien-du-salarie/emettre-lien-du-salarie';
export { RecueillirConsentement } from './convention-pret/recueillir-consentement/recueillir-consentement';
export { RefuserConsentement } from './convention-pret/refuser-consentement/refuser-consentement';
export { RetirerConsentement } from './convention-pret/retirer-consentement/retirer-consentement';
export { RefuserPartDeTemps } from './convention-pret/refuser-part-de-temps/refuser-part-de-temps';
export { LibererPartDuSalarie } from './salarie-prete/liberer-part-du-salarie/liberer-part-du-salarie';
export { ReserverPartDuSalarie } from './salarie-prete/reserver-part-du-salarie/reserver-part-du-salarie';
export type * from './releve-pret/releve-pret.events';
export { PLAFOND_D_AMORTISSEMENT, TAUX_D_AMORTISSEMENT } from './amortissement/parametres';
export { relevePret, type RelevesDuPret } from './releve-pret/releve-pret';
export type * from './amortissement/amortissement.events';
export { amortissement, idDAmortissement, payeCentimes, type AmortissementDuMois } from './amortissement/amortissement';
export { demandeDeLObjet, objetIdDe, type DemandeDesignee } from './amortissement/designation';
export { ConfirmerCreditsDAmortissement } from './amortissement/confirmer-credits-d-amortissement/confirmer-credits-d-amortissement';
export { ConfirmerPlafondDAmortissement } from './amortissement/confirmer-plafond-d-amortissement/confirmer-plafond-d-amortissement';
export { RefuserFinancementDAmortissement } from './amortissement/refuser-financement-d-amortissement/refuser-financement-d-amortissement';
export { RegulariserAmortissement } from './amortissement/regulariser-amortissement/regulariser-amortissement';
export { RendreAmortissementCaduc } from './amortissement/rendre-amortissement-caduc/rendre-amortissement-caduc';
export { ReprendrePaiementDAmortissement } from './amortissement/reprendre-paiement-d-amortissement/reprendre-paiement-d-amortissement';
export { SuspendrePaiementDAmortissement } from './amortissement/suspendre-paiement-d-amortissement/suspendre-paiement-d-amortissement';
export type * from './offre-competence/offre-competence.events';
export { ConstaterExpirationDOffre } from './offre-competence/constater-expiration-d-offre/constater-expiration-d-offre';
export { PrendrePart } from './offre-competence/prendre-part/prendre-part';
export { RendrePart } from './offre-competence/rendre-part/rendre-part';
export type * from './besoin-competence/besoin-competence.events';
export { ClasserOffres } from './besoin-competence/classer-offres/classer-offres';
export { ConstaterExpirationDeBesoin } from './besoin-competence/constater-expiration-de-besoin/constater-expiration-de-besoin';
export { PourvoirBesoin } from './besoin-competence/pourvoir-besoin/pourvoir-besoin';
export { RouvrirBesoin } from './besoin-competence/rouvrir-besoin/rouvrir-besoin';
export type * from './appariement/appariement.events';
export { ConclureAppariement } from './appariement/conclure-appariement/conclure-appariement';
export { TransformerAppariement } from './appariement/transformer-appariement/transformer-appariement';
export { EcarterAppariement } from './appariement/ecarter-appariement/ecarter-appariement';
export {
  evaluerA,
  positionDeLEvaluation,
  type EvaluationDeCohorte,
} from './read-models/evaluation/evaluation-de-cohorte';
export type { Comparaison, IndicateurCompare, MesureDuGroupe } from './read-models/evaluation/comparer';
export { INDICATEURS, type IndicateurDeLEvaluation } from './read-models/evaluation/indicateurs';
export { RESERVE_DE_L_EVALUATION } from './read-models/evaluation/reserve';
export { LIBELLES_DES_SECTEURS } from './secteurs';
export { LIBELLES_DES_TAILLES } from './tailles';
export {
  COHORTE,
  QUOTAS_DE_LA_COHORTE,
  type CohorteLue,
  type QuotaLu,
} from './read-models/experimentations/cohorte.decompte';
export { MOUVEMENTS_DE_LA_COHORTE, type MouvementsDuMois } from './read-models/candidatures/mouvements.decompte';
export {
  DELAI_DES_PRETS,
  PRETS,
  type DelaiDesPrets,
  type PretsComptes,
} from './read-models/chiffres-des-prets/prets.decompte';
export { OuvrirExperimentation } from './experimentation/ouvrir-experimentation/ouvrir-experimentation';
export { DemarrerExperimentation } from './experimentation/demarrer-experimentation/demarrer-experimentation';
export { DemanderStatut } from './statut-pme-digitale/demander-statut/demander-statut';
export { PrononcerAdmissibilite } from './statut-pme-digitale/prononcer-admissibilite/prononcer-admissibilite';
export { RefuserStatut } from './statut-pme-digitale/refuser-statut/refuser-statut';
export { QuitterStatut } from './statut-pme-digitale/quitter-statut/quitter-statut';
export { MettreFinAuStatut } from './statut-pme-digitale/mettre-fin-au-statut/mettre-fin-au-statut';
export { SuspendreStatut } from './statut-pme-digitale/suspendre-statut/suspendre-statut';
export { RetablirStatut } from './statut-pme-digitale/retablir-statut/retablir-statut';
export { RedigerConvention } from './convention-pret/rediger-convention/rediger-convention';
export { ModifierContenu } from './convention-pret/modifier-contenu/modifier-contenu';
export { ConsignerConsultationCSE } from './convention-pret/consigner-consultation-cse/consigner-consultation-cse';
export { SignerAvenant } from './convention-pret/signer-avenant/signer-avenant';
export { SignerConvention } from './convention-pret/signer-convention/signer-convention';
export { CommencerPret } from './convention-pret/commencer-pret/commencer-pret';
export { SuspendrePret } from './convention-pret/suspendre-pret/suspendre-pret';
export { ReprendrePret } from './convention-pret/reprendre-pret/reprendre-pret';
export { RomprePret } from './convention-pret/rompre-pret/rompre-pret';
export { ConstaterRetour } from './convention-pret/constater-retour/constater-retour';
export { PublierOffre } from './offre-competence/publier-offre/publier-offre';
export { PublierBesoin } from './besoin-competence/publier-besoin/publier-besoin';
export { ProposerAppariement } from './appariement/proposer-appariement/proposer-appariement';
export { AccepterAppariement } from './appariement/accepter-appariement/accepter-appariement';
export { SaisirRelevePret } from './releve-pret/saisir-releve-pret/saisir-releve-pret';
export { ValiderRelevePret } from './releve-pret/valider-releve-pret/valider-releve-pret';
export { ContesterRelevePret } from './releve-pret/contester-releve-pret/contester-releve-pret';
export { RectifierRelevePret } from './releve-pret/rectifier-releve-pret/rectifier-releve-pret';
export { DemanderAmortissement } from './amortissement/demander-amortissement/demander-amortissement';
export { RetenirAmortissement } from './amortissement/retenir-amortissement/retenir-amortissement';
export { RefuserAmortissement } from './amortissement/refuser-amortissement/refuser-amortissement';
export { PayerAmortissement } from './amortissement/payer-amortissement/payer-amortissement';
export { RecouvrerTropPercu } from './amortissement/recouvrer-trop-percu/recouvrer-trop-percu';
export { DeclarerSituationInitiale } from './declaration-pme/declarer-situation-initiale/declarer-situation-initiale';
export { DeclarerSituationFinale } from './declaration-pme/declarer-situation-finale/declarer-situation-finale';
export { FixerQuota } from './experimentation/fixer-quota/fixer-quota';
export { FigerGroupesDeComparaison } from './experimentation/figer-groupes-de-comparaison/figer-groupes-de-comparaison';
export { TECHNOLOGIES } from './intensite-numerique';
export { RECIT_DES_PME_DIGITALES } from './recit';
