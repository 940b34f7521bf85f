import { ContenuController } from './documents/contenu.controller';
import { DocumentsController } from './documents/documents.controller';
import { documents } from './documents/documents.projection';

export const READ_MODELS = [
  { projection: documents, questions: DocumentsController },
  // Without a projection: the question folds the stream, whose fact has the fingerprint.
  { questions: ContenuController },
];
