import { decidedBy } from '#libs/cqrs';
import { importer, ImporterEdition } from './importer-edition/importer-edition';
import { serie } from './serie';

export const ACTES_DE_LA_SERIE = [decidedBy(ImporterEdition, serie, ({ serie: code }) => code, importer)];
