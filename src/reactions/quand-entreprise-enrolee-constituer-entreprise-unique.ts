import type { CommandContext, RecordedEvent } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  ConstituerEntrepriseUnique,
  type EntrepriseEnrolee,
  type EntrepriseEnroleeSansCode,
} from '#modules/entreprises';

type Enrolement = EntrepriseEnrolee | EntrepriseEnroleeSansCode;

const constituer = (
  { data: { entrepriseUniqueId, siren, enroleeLe } }: RecordedEvent<Enrolement>,
  context: CommandContext,
) => [new ConstituerEntrepriseUnique({ entrepriseUniqueId, siren, constitueeLe: enroleeLe }, context)];

export const quandEntrepriseEnroleeConstituerEntrepriseUnique = reaction<Enrolement>({
  name: 'quand-entreprise-enrolee-constituer-entreprise-unique',
  sends: [ConstituerEntrepriseUnique],
  inOrderOf: ({ data: { entrepriseUniqueId } }) => entrepriseUniqueId,
  on: {
    'EntrepriseEnrolee.v1': constituer,
    'EntrepriseEnrolee.v2': constituer,
  },
});
