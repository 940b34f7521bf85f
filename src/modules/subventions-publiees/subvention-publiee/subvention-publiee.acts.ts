import { decidedBy } from '#libs/cqrs';
import { subventionPubliee } from './subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention/publier-subvention';
import { retirer, RetirerSubvention } from './retirer-subvention/retirer-subvention';

export const ACTES_DE_LA_SUBVENTION = [
  decidedBy(PublierSubvention, subventionPubliee, ({ subvention }) => subvention.empreinte, publier),
  decidedBy(RetirerSubvention, subventionPubliee, ({ empreinte }) => empreinte, retirer),
];
