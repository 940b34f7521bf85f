export { AccesModule } from './acces.module';
export { PersonVault1763800200000, vaultGrants } from './coffre/1763800200000-person-vault';
export { TerritoryOfPersons1765100000000 } from './coffre/1765100000000-territory-of-persons';
export { ConsultationsKept1764500000000 } from './coffre/1764500000000-consultations-kept';
export {
  consultationGrants,
  ConsultationsOfAuditors1766000000000,
} from './consultations/1766000000000-consultations-of-auditors';
export type { ConsultationDAuditeur } from './consultations/consultations.answer';
export { LECTURE_DES_CONSULTATIONS } from './consultations/consultations.controller';
export { NATURES_DE_CONSULTATION } from './consultations/consultations.query';
export { ListeDesConsultations } from './consultations/liste-des-consultations';
export { ConsultationsDesAuditeurs } from './consultations/consultations-des-auditeurs';
export { ContentsApart1765000000000, documentGrants } from './documents/1765000000000-contents-apart';
export { CoffrePersonnes } from './coffre/coffre-personnes';
export { Identification } from './jeton/identification';
export { cookieDeFin, cookieDeSession } from './jeton/session';
export { cleDeSignature, CleInutilisable } from './jeton/cle-de-signature';
export { CleDesJetons } from './jeton/cle-des-jetons';
export { AdressePublique } from './liens/adresse-publique';
export { linkGrants, PersonalLinks1765500000000 } from './liens/1765500000000-personal-links';
export { ReglagesDeMessagerie } from './messagerie/ouvrir-messagerie';
export type { ReglagesSmtp } from './messagerie/reglages-smtp';
