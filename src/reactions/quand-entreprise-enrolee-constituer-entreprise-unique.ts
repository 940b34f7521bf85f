import { reaction } from '#libs/projections';
import { ConstituerEntrepriseUnique, type EntrepriseEnrolee } from '#modules/entreprises';

export const quandEntrepriseEnroleeConstituerEntrepriseUnique = reaction<EntrepriseEnrolee>({
  name: 'quand-entreprise-enrolee-constituer-entreprise-unique',
  sends: [ConstituerEntrepriseUnique],
  inOrderOf: ({ data: { entrepriseUniqueId } }) => entrepriseUniqueId,
  on: {
    'EntrepriseEnrolee.v1': ({ data: { entrepriseUniqueId, siren, enroleeLe } }, context) => [
      new ConstituerEntrepriseUnique({ entrepriseUniqueId, siren, constitueeLe: enroleeLe }, context),
    ],
  },
});
