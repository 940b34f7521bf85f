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
export { LIBELLES_DES_SECTEURS } from './secteurs';
export { LIBELLES_DES_TAILLES } from './tailles';
export {
  COHORTE,
  QUOTAS_DE_LA_COHORTE,
  type CohorteLue,
  type QuotaLu,
} from './read-models/experimentations/cohorte.decompte';
export { MOUVEMENTS_DE_LA_COHORTE, type MouvementsDuMois } from './read-models/candidatures/mouvements.decompte';
