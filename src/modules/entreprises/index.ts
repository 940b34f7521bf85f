export type * from './compte-de-minimis/compte-de-minimis.events';
export type * from './groupe/groupe.events';
export { GROUPES_DE_FRANCE, groupes, teteDe, type Groupes } from './groupe/groupes';
export { nomDeTranche, tient } from './compte-de-minimis/parts';
export { entreprise, type Entreprise } from './entreprise/entreprise';
export type {
  CessationConstatee,
  EntrepriseEnrolee,
  EntrepriseEnroleeSansCode,
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  EtablissementAjoute,
  EtablissementCorrige,
  EtablissementFerme,
  EtablissementTransfere,
  Origine,
  RaisonSocialeCorrigee,
} from './entreprise/entreprise.events';
export { EntreprisesNommees, type EntrepriseNommee } from './entreprises-nommees';
export { peutVoirEntreprise } from './entreprise/etablissements';
export { cleDeclaree, cleInitiale } from './compte-de-minimis/cle-d-aide';
export { compteDeMinimis, plafondReservePour, type CompteDeMinimis } from './compte-de-minimis/compte-de-minimis';
export { depassementDuCompte, depassements, depassementPromis } from './compte-de-minimis/hors-plafond';
export {
  codeDeLaRegleDu,
  PLAFOND_DE_MINIMIS,
  PLAFOND_DE_MINIMIS_TRANSPORT,
  plafondDe,
  regleDu,
} from './compte-de-minimis/regle-de-minimis';
export { ConstituerEntrepriseUnique } from './entreprise-unique/constituer-entreprise-unique/constituer-entreprise-unique';
export { CorrigerOctroi } from './compte-de-minimis/corriger-octroi/corriger-octroi';
export { DeclarerAidesAnterieures } from './compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures';
export { EnrolerEntreprise } from './entreprise/enroler-entreprise/enroler-entreprise';
export { AjusterOctroi } from './compte-de-minimis/ajuster-octroi/ajuster-octroi';
export { LibererPlafond } from './compte-de-minimis/liberer-plafond/liberer-plafond';
export { lireEntrepriseDuProgramme } from './lire-titulaire';
export { aAgiDansLeFlux, aAgiPourLEntreprise, refuserQuiAAgiPour } from './par-un-tiers';
export { AAgiPourLEntreprise } from './entreprise/entreprise.errors';
export { lireLiens } from './lire-liens';
export { OctroyerDeMinimis } from './compte-de-minimis/octroyer-de-minimis/octroyer-de-minimis';
export { ReferencerEntreprise } from './entreprise/referencer-entreprise/referencer-entreprise';
export { VerifierPlafond } from './compte-de-minimis/verifier-plafond/verifier-plafond';
export { ReserverPlafond } from './compte-de-minimis/reserver-plafond/reserver-plafond';
export { CederPart } from './compte-de-minimis/ceder-part/ceder-part';
export { RecevoirPart } from './compte-de-minimis/recevoir-part/recevoir-part';
export { RattacherEntreprise } from './groupe/rattacher-entreprise/rattacher-entreprise';
export { DetacherEntreprises } from './groupe/detacher-entreprises/detacher-entreprises';
export { ConstaterCessation } from './entreprise/constater-cessation/constater-cessation';
export { CorrigerRaisonSociale } from './entreprise/corriger-raison-sociale/corriger-raison-sociale';
export { DeclarerTaille } from './entreprise/declarer-taille/declarer-taille';
export { TransfererEtablissement } from './entreprise/transferer-etablissement/transferer-etablissement';
export { DATES_DES_ENTREPRISES } from './dates-legales';
export { RECIT_DES_ENTREPRISES } from './recit';
