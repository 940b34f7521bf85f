import { decidedBy } from '#libs/cqrs';
import { subventionPubliee } from './subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention/publier-subvention';

export const ACTES_DE_LA_SUBVENTION = [
  decidedBy(PublierSubvention, subventionPubliee, ({ empreinte }) => empreinte, publier),
];
