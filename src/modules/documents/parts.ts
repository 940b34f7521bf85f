import { document } from './document/document';
import { DocumentsModule } from './documents.module';
import { READ_MODELS } from './read-models/read-models';

export const documents = {
  nest: DocumentsModule,
  streams: [document],
  projections: READ_MODELS.flatMap(({ projection }) => projection ?? []),
};
