import type { LegalDates } from '#libs/event-sourcing';
import type { DocumentEvent } from './document/document.events';

export const DATES_DES_DOCUMENTS: LegalDates<DocumentEvent> = {
  'DocumentDepose.v1': 'deposeLe',
  'DocumentEfface.v1': 'effaceLe',
};
