import { decidedBy } from '#libs/cqrs';
import { entrepriseUnique } from './entreprise-unique';
import { constituer, ConstituerEntrepriseUnique } from './constituer-entreprise-unique/constituer-entreprise-unique';

export const ACTES_DE_L_ENTREPRISE_UNIQUE = [
  decidedBy(ConstituerEntrepriseUnique, entrepriseUnique, ({ entrepriseUniqueId }) => entrepriseUniqueId, constituer),
];
