import type { DomainEvent, StreamModel } from '#libs/event-sourcing';
import { dispositif } from '../../src/modules/aides-regionales/dispositif/dispositif';
import { dossierAide } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide';
import { enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { subventionPubliee } from '../../src/modules/subventions-publiees/subvention-publiee/subvention-publiee';
import { compteDeMinimis } from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis';
import { entrepriseUnique } from '../../src/modules/entreprises/entreprise-unique/entreprise-unique';
import { entreprise } from '../../src/modules/entreprises/entreprise/entreprise';
import type { EveryEvent, EventType } from './every-event';

/** The states that the facts of one stream go through, the first one before any fact. */
type Fold = (facts: readonly EveryEvent[]) => readonly unknown[];

const foldOf =
  <State, Event extends DomainEvent>(model: StreamModel<State, Event>): Fold =>
  (facts) => {
    const states = [model.initialState()];
    for (const fact of facts)
      states.push(model.evolve(structuredClone(states.at(-1)) as State, fact as unknown as Event));
    return states;
  };

const valide: readonly EventType[] = [
  'DossierDepose.v1',
  'InstructionOuverte.v1',
  'DecisionProposee.v1',
  'PropositionValidee.v1',
];
const finance: readonly EventType[] = [...valide, 'CreditsConfirmes.v1', 'FinancementReserve.v1'];
const dossier = foldOf(dossierAide);
const credits = foldOf(enveloppe);
const compte = foldOf(compteDeMinimis);

/** Lives of streams in which each fact changes the state: together they hold every event. */
export const LIVES: readonly (readonly [Fold, readonly EventType[]])[] = [
  [foldOf(entreprise), ['EntrepriseReferencee.v1', 'EntrepriseEnrolee.v1']],
  [foldOf(entrepriseUnique), ['EntrepriseUniqueConstituee.v1']],
  [compte, ['AidesAnterieuresDeclarees.v1', 'PlafondReserve.v1', 'AideDeMinimisOctroyee.v1', 'OctroiCorrige.v1']],
  [compte, ['PlafondReserve.v1', 'ReservationPlafondLiberee.v1']],
  [compte, ['ReservationPlafondRefusee.v1']],
  [foldOf(dispositif), ['DispositifOuvert.v1', 'DispositifFerme.v1']],
  [credits, ['EnveloppeOuverte.v1', 'EnveloppeAbondee.v1', 'EnveloppeReduite.v1']],
  [credits, ['EnveloppeOuverte.v1', 'CreditsReserves.v1', 'CreditsEngages.v1']],
  [credits, ['EnveloppeOuverte.v1', 'CreditsReserves.v1', 'ReservationCreditsLiberee.v1']],
  [credits, ['ReservationCreditsRefusee.v1']],
  [dossier, [...finance, 'AideAccordee.v1', 'AidePayee.v1', 'DossierClos.v1']],
  [dossier, [...finance, 'ReservationExpiree.v1']],
  [dossier, [...valide, 'FinancementRefuse.v1']],
  [dossier, [...finance, 'AideRefusee.v1']],
  [dossier, [...finance, 'DemandeRetiree.v1']],
  [foldOf(subventionPubliee), ['SubventionPubliee.v1']],
];
