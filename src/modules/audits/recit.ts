import type { CodeOf, FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { MandatAuditEvent } from './mandat-audit/mandat-audit.events';
import { DATES_DES_MANDATS } from './dates-legales';
import { LIBELLES } from './libelles';

const PHRASES: Readonly<Record<MandatAuditEvent['type'], string>> = {
  'MandatDAuditDelivre.v1':
    'Mandat d’audit délivré à la personne {auditeurId} du {du} au {au} : {objet}, {territoire}, faits enregistrés du {faitsDu} au {faitsAu} ; modules : {modules}',
  'MandatDAuditRevoque.v1': 'Mandat d’audit révoqué : {motif}',
};

const CHAMPS: Readonly<Partial<Record<FieldOf<MandatAuditEvent['data']>, string | readonly [string, Genre]>>> = {
  auditeurId: 'Auditeur',
  faitsAu: ['Dernier jour des faits', 'date'],
  faitsDu: ['Premier jour des faits', 'date'],
  mandatId: 'Mandat',
  modules: 'Modules',
};

const CODES: Readonly<Partial<Record<CodeOf<MandatAuditEvent['data']>, string>>> = {
  'aides-regionales': 'aides régionales',
  'audit-acheve': 'audit achevé',
  'auditeur-remplace': 'auditeur remplacé',
  audits: 'audits',
  'certification-des-comptes': 'certification des comptes',
  connecteurs: 'connecteurs',
  'controle-d-une-region': 'contrôle d’une région',
  'controle-de-l-experimentation': 'contrôle de l’expérimentation',
  'controle-des-aides': 'contrôle des aides',
  documents: 'documents',
  enquete: 'enquête',
  entreprises: 'entreprises',
  'interet-declare': 'intérêt déclaré',
  'marque-mission': 'marque et mission',
  messages: 'messages',
  'perimetre-change': 'périmètre changé',
  'pme-digitale': 'PME digitale',
  'subventions-publiees': 'subventions publiées',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_AUDITS = {
  libelles: LIBELLES,
  dates: DATES_DES_MANDATS,
  phrases: PHRASES,
  champs: CHAMPS,
  codes: CODES,
} as const;
