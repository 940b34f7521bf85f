import type { CodeOf, FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { MandatAuditEvent } from './mandat-audit/mandat-audit.events';

const PHRASES: Readonly<Record<MandatAuditEvent['type'], string>> = {
  'MandatDAuditDelivre.v1':
    'Mandat d’audit délivré à la personne {auditeurId} ({objet}), du {du} au {au} ; territoire : {territoire} ; modules : {modules} ; faits enregistrés du {faitsDu} au {faitsAu}',
  'MandatDAuditRevoque.v1': 'Mandat d’audit révoqué : {motif}',
};

const CHAMPS: Readonly<Partial<Record<FieldOf<MandatAuditEvent['data']>, string | readonly [string, Genre]>>> = {
  auditeurId: 'Auditeur',
  faitsAu: 'Faits enregistrés jusqu’au',
  faitsDu: 'Faits enregistrés à partir du',
  mandatId: 'Mandat',
  modules: ['Modules', 'texte'],
};

const CODES: Readonly<Record<CodeOf<MandatAuditEvent['data']>, string>> = {
  'audit-acheve': 'audit achevé',
  'auditeur-remplace': 'auditeur remplacé',
  'certification-des-comptes': 'certification des comptes',
  'controle-d-une-region': 'contrôle d’une région',
  'controle-de-l-experimentation': 'contrôle de l’expérimentation',
  'controle-des-aides': 'contrôle des aides',
  enquete: 'enquête',
  'interet-declare': 'intérêt déclaré',
  'perimetre-change': 'périmètre changé',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_AUDITS = { phrases: PHRASES, champs: CHAMPS, codes: CODES } as const;
