export {
  ActeDate,
  estTardif,
  JOURS_SANS_MOTIF,
  type MotifDeDate,
  MOTIFS_DE_DATE,
  refuserDateSansMotif,
} from './acte-date';
export { estAuditeur, lectureDesMandats, litToutLePays, peutVoirLeMandat } from './audits';
export { ecartDeDate, enregistrementDe } from './ecart-de-date';
export { MotifDeDateManquant } from './habilitations.errors';
export {
  lecture,
  lectureDesCandidatures,
  lectureDesDemandes,
  lectureDesLabellisations,
  lectureDesRegions,
  lectureDuLabel,
  lectureDuReseau,
} from './lecture';
export { PersonnesConnues } from './personnes';
export { permise, permiseAChacun, permiseAuSysteme } from './permise';
export { estRoleDePersonne, ROLES, ROLES_DES_PERSONNES, type Role } from './roles';
export { estTerritoireDe } from './territoire';
export {
  estConnecteur,
  estDeLEntreprise,
  estEvaluateur,
  peutVoir,
  peutVoirLaLabellisation,
  peutVoirLaRegion,
  peutVoirLeLabel,
  peutVoirLeReseau,
  peutVoirSaDemande,
  visibles,
} from './visibles';
