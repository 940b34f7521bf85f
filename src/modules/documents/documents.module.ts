import { Module } from '@nestjs/common';
import { DeposerDocumentController } from './document/deposer-document/deposer-document.controller';
import { DeposerTexteController } from './document/deposer-texte/deposer-texte.controller';
import { ACTES_DU_DOCUMENT } from './document/document.acts';
import { EffacerDocumentController } from './document/effacer-document/effacer-document.controller';
import { READ_MODELS } from './read-models/read-models';

@Module({
  controllers: [
    DeposerDocumentController,
    DeposerTexteController,
    EffacerDocumentController,
    ...READ_MODELS.map(({ questions }) => questions),
  ],
  providers: ACTES_DU_DOCUMENT,
})
export class DocumentsModule {}
