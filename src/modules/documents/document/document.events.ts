import type { DomainEvent } from '#libs/event-sourcing';

/** What a document belongs to: an aid file by its id, or a company by its SIREN. */
export interface ObjetDuDocument {
  readonly nature: 'dossier-aide' | 'entreprise';
  readonly id: string;
}

export const MOTIFS_D_EFFACEMENT = ['demande-de-la-personne', 'depose-par-erreur', 'duree-de-conservation'] as const;
export type MotifDEffacement = (typeof MOTIFS_D_EFFACEMENT)[number];

/** The content and the name of the file stay outside the fact, because they can be erased. */
export type DocumentDepose = DomainEvent<
  'DocumentDepose.v1',
  {
    documentId: string;
    nature: 'fichier' | 'texte';
    objet: ObjetDuDocument;
    siren: string;
    /** Region of the file; null for a company, which every region that holds an establishment of it sees. */
    region: string | null;
    /** SHA-256 of the content, in hexadecimal. */
    empreinte: string;
    octets: number;
    type: string;
    analyse: 'sain' | 'non-analyse';
    deposePar: string;
    deposeLe: string;
  }
>;

export type DocumentEfface = DomainEvent<
  'DocumentEfface.v1',
  { documentId: string; motif: MotifDEffacement; effacePar: string; effaceLe: string }
>;

export type DocumentEvent = DocumentDepose | DocumentEfface;
