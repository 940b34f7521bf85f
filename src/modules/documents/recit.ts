import type { CodeOf, FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { DocumentEvent } from './document/document.events';
import { DATES_DES_DOCUMENTS } from './dates-legales';
import { LIBELLES } from './libelles';

const PHRASES: Readonly<Record<DocumentEvent['type'], string>> = {
  'DocumentDepose.v1': 'Document déposé ({nature}, empreinte {empreinte}) ; objet : {objet.nature} {objet.id}',
  'DocumentEfface.v1': 'Document effacé : {motif}',
};

const CHAMPS: Readonly<Partial<Record<FieldOf<DocumentEvent['data']>, string | readonly [string, Genre]>>> = {
  analyse: 'Analyse antivirus',
  objet: 'Objet',
  octets: 'Taille en octets',
  type: ['Type du contenu', 'texte'],
};

const CODES: Readonly<Partial<Record<CodeOf<DocumentEvent['data']>, string>>> = {
  'demande-de-la-personne': 'demande de la personne concernée',
  'depose-par-erreur': 'dépôt par erreur',
  'duree-de-conservation': 'fin de la durée de conservation',
  fichier: 'fichier',
  'non-analyse': 'non analysé',
  sain: 'sain',
  texte: 'texte',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_DOCUMENTS = {
  libelles: LIBELLES,
  dates: DATES_DES_DOCUMENTS,
  phrases: PHRASES,
  champs: CHAMPS,
  codes: CODES,
} as const;
