import type { StreamModel } from '#libs/event-sourcing';
import { visibles } from '#modules/habilitations';
import type { Actor } from '#libs/event-sourcing';
import type { DocumentDepose, DocumentEfface, DocumentEvent } from './document.events';

export type Document =
  | Readonly<{ etat: 'absent' }>
  | Readonly<{ etat: 'depose'; depot: DocumentDepose['data'] }>
  | Readonly<{ etat: 'efface'; depot: DocumentDepose['data']; effacement: DocumentEfface['data'] }>;

const evolve = (document: Document, event: DocumentEvent): Document => {
  switch (event.type) {
    case 'DocumentDepose.v1':
      return { etat: 'depose', depot: event.data };
    case 'DocumentEfface.v1':
      return document.etat === 'absent' ? document : { etat: 'efface', depot: document.depot, effacement: event.data };
    default:
      return event satisfies never;
  }
};

/** The regions of a company are not in its document: a conflict shows none of them its state. */
const estVisible = (actor: Actor, { siren, region }: DocumentDepose['data']): boolean => {
  const perimetre = visibles(actor, region === null ? { siren } : { siren, region });
  return perimetre !== undefined && (region !== null || perimetre.region === undefined);
};

export const document: StreamModel<Document, DocumentEvent> = {
  category: 'document',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  isVisibleTo: (document, actor) => document.etat !== 'absent' && estVisible(actor, document.depot),
};
