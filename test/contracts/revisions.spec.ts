import type { Projection } from '#libs/projections';
import type { DispositifEvent, DossierAideEvent, EnveloppeEvent } from '#modules/aides-regionales';
import type { EntrepriseEvent } from '#modules/entreprises';
import { dispositifs } from '../../src/modules/aides-regionales/read-models/dispositifs/dispositifs.projection';
import { dossiers } from '../../src/modules/aides-regionales/read-models/dossiers/dossiers.projection';
import { enveloppes } from '../../src/modules/aides-regionales/read-models/enveloppes/enveloppes.projection';
import { entreprises } from '../../src/modules/entreprises/read-models/entreprises/entreprises.projection';

/** Every type of a union: a forgotten one does not compile. */
const toutes =
  <Type extends string>() =>
  (types: Readonly<Record<Type, true>>): string[] =>
    Object.keys(types);

/** Rows that show their stream's revision, which `If-Match` is compared with, and every fact of that stream. */
const LIGNES: readonly (readonly [Projection, readonly string[]])[] = [
  [
    dossiers,
    toutes<DossierAideEvent['type']>()({
      ...{ 'DossierDepose.v1': true, 'InstructionOuverte.v1': true, 'DecisionProposee.v1': true },
      ...{ 'PropositionValidee.v1': true, 'CreditsConfirmes.v1': true, 'FinancementReserve.v1': true },
      ...{ 'FinancementRefuse.v1': true, 'ReservationExpiree.v1': true, 'AideAccordee.v1': true },
      ...{ 'AideRefusee.v1': true, 'DemandeRetiree.v1': true, 'AidePayee.v1': true, 'DossierClos.v1': true },
    }),
  ],
  [
    enveloppes,
    toutes<EnveloppeEvent['type']>()({
      ...{ 'EnveloppeOuverte.v1': true, 'EnveloppeAbondee.v1': true, 'EnveloppeReduite.v1': true },
      ...{ 'CreditsReserves.v1': true, 'ReservationCreditsRefusee.v1': true, 'ReservationCreditsLiberee.v1': true },
      'CreditsEngages.v1': true,
    }),
  ],
  [dispositifs, toutes<DispositifEvent['type']>()({ 'DispositifOuvert.v1': true, 'DispositifFerme.v1': true })],
  [entreprises, toutes<EntrepriseEvent['type']>()({ 'EntrepriseReferencee.v1': true, 'EntrepriseEnrolee.v1': true })],
];

describe('la révision montrée', () => {
  it.each(LIGNES.map(([projection, types]) => [projection.name, projection, types] as const))(
    'suit chaque fait : %s',
    (_, { types: lus }, types) => {
      expect(types.filter((type) => !lus.includes(type))).toEqual([]);
    },
  );
});
