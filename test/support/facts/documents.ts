import type { DocumentEvent } from '../../../src/modules/documents/document/document.events';
import { factsOf } from '../frozen-examples';

export type Fait = DocumentEvent;

export const fait = factsOf<Fait>();

/** A file that the company of the frozen examples adds to its aid file. */
export const { documentId, empreinte } = fait('DocumentDepose.v1')().data;
