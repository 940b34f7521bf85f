export type * from './compte-de-minimis/compte-de-minimis.events';
export type { EntrepriseEnrolee, Origine } from './entreprise/entreprise.events';
export {
  cleDOctroi,
  compteDeMinimis,
  dossierDeLAide,
  type CompteDeMinimis,
} from './compte-de-minimis/compte-de-minimis';
export { depassements, depassementPromis } from './compte-de-minimis/hors-plafond';
export { codeDeLaRegleDu } from './compte-de-minimis/regle-de-minimis';
export { ConstituerEntrepriseUnique } from './entreprise-unique/constituer-entreprise-unique/constituer-entreprise-unique';
export { CorrigerOctroi } from './compte-de-minimis/corriger-octroi/corriger-octroi';
export { DeclarerAidesAnterieures } from './compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures';
export { EnrolerEntreprise } from './entreprise/enroler-entreprise/enroler-entreprise';
export { AjusterOctroi } from './compte-de-minimis/ajuster-octroi/ajuster-octroi';
export { LibererPlafond } from './compte-de-minimis/liberer-plafond/liberer-plafond';
export { lireEntrepriseDuProgramme } from './lire-titulaire';
export { OctroyerDeMinimis } from './compte-de-minimis/octroyer-de-minimis/octroyer-de-minimis';
export { ReferencerEntreprise } from './entreprise/referencer-entreprise/referencer-entreprise';
export { VerifierPlafond } from './compte-de-minimis/verifier-plafond/verifier-plafond';
export { ReserverPlafond } from './compte-de-minimis/reserver-plafond/reserver-plafond';
