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
export type * from './declaration-pme/declaration-pme.events';
export { lireCandidature } from './declaration-pme/lire-candidature';
export { relancesDe } from './declaration-pme/fenetres';
export { RelancerDeclaration } from './declaration-pme/relancer-declaration/relancer-declaration';
export { DATES_DES_CONVENTIONS_DE_PRET } from './dates-legales';
export { LIBELLES_DES_CONVENTIONS_DE_PRET } from './libelles';
export { lienPresente, statutDuLien, type StatutDuLien } from './convention-pret/lien';
export { EmettreLienDuSalarie } from './convention-pret/emettre-lien-du-salarie/emettre-lien-du-salarie';
export { RecueillirConsentement } from './convention-pret/recueillir-consentement/recueillir-consentement';
export { RefuserConsentement } from './convention-pret/refuser-consentement/refuser-consentement';
export { RetirerConsentement } from './convention-pret/retirer-consentement/retirer-consentement';
export { RefuserPartDeTemps } from './convention-pret/refuser-part-de-temps/refuser-part-de-temps';
export { LibererPartDuSalarie } from './salarie-prete/liberer-part-du-salarie/liberer-part-du-salarie';
export { ReserverPartDuSalarie } from './salarie-prete/reserver-part-du-salarie/reserver-part-du-salarie';
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
