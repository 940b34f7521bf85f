import { decidedBy } from '#libs/cqrs';
import { subventionPubliee } from './subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention/publier-subvention';

/** The acts of the stream: each with the command, the stream that decides it, and the decision. */
export const ACTES_DE_LA_SUBVENTION = [
  decidedBy(PublierSubvention, subventionPubliee, ({ empreinte }) => empreinte, publier),
];
