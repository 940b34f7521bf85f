import aideAccordee from './events/AideAccordee.v1.json';
import aideDeMinimisOctroyee from './events/AideDeMinimisOctroyee.v1.json';
import aidePayee from './events/AidePayee.v1.json';
import aideRefusee from './events/AideRefusee.v1.json';
import aidesAnterieuresDeclarees from './events/AidesAnterieuresDeclarees.v1.json';
import creditsConfirmes from './events/CreditsConfirmes.v1.json';
import creditsEngages from './events/CreditsEngages.v1.json';
import creditsReserves from './events/CreditsReserves.v1.json';
import decisionProposee from './events/DecisionProposee.v1.json';
import demandeRetiree from './events/DemandeRetiree.v1.json';
import dispositifFerme from './events/DispositifFerme.v1.json';
import dispositifOuvert from './events/DispositifOuvert.v1.json';
import dossierClos from './events/DossierClos.v1.json';
import dossierDepose from './events/DossierDepose.v1.json';
import entrepriseEnrolee from './events/EntrepriseEnrolee.v1.json';
import entrepriseReferencee from './events/EntrepriseReferencee.v1.json';
import entrepriseUniqueConstituee from './events/EntrepriseUniqueConstituee.v1.json';
import enveloppeAbondee from './events/EnveloppeAbondee.v1.json';
import enveloppeOuverte from './events/EnveloppeOuverte.v1.json';
import enveloppeReduite from './events/EnveloppeReduite.v1.json';
import financementRefuse from './events/FinancementRefuse.v1.json';
import financementReserve from './events/FinancementReserve.v1.json';
import instructionOuverte from './events/InstructionOuverte.v1.json';
import octroiCorrige from './events/OctroiCorrige.v1.json';
import plafondReserve from './events/PlafondReserve.v1.json';
import propositionValidee from './events/PropositionValidee.v1.json';
import reservationCreditsLiberee from './events/ReservationCreditsLiberee.v1.json';
import reservationCreditsRefusee from './events/ReservationCreditsRefusee.v1.json';
import reservationExpiree from './events/ReservationExpiree.v1.json';
import reservationPlafondLiberee from './events/ReservationPlafondLiberee.v1.json';
import reservationPlafondRefusee from './events/ReservationPlafondRefusee.v1.json';
import subventionPubliee from './events/SubventionPubliee.v1.json';
import type { DispositifEvent, DossierAideEvent, EnveloppeEvent } from '#modules/aides-regionales';
import type { CompteDeMinimisEvent, EntrepriseEvent, EntrepriseUniqueConstituee } from '#modules/entreprises';
import type { SubventionPubliee } from '#modules/subventions-publiees';

export type EveryEvent =
  | CompteDeMinimisEvent
  | DispositifEvent
  | DossierAideEvent
  | EntrepriseEvent
  | EntrepriseUniqueConstituee
  | EnveloppeEvent
  | SubventionPubliee;
export type EventType = EveryEvent['type'];
type DataOf<Type extends EventType> = Extract<EveryEvent, { type: Type }>['data'];

/** What an import of JSON knows of a value: its shape, not its literals. */
type Shape<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value extends readonly (infer Item)[]
        ? readonly Shape<Item>[]
        : Value extends object
          ? { readonly [Field in keyof Value]-?: Shape<Value[Field]> }
          : Value;

/** Every field, at any depth: `financement.enveloppeId`. */
type Fields<Value> = Value extends readonly (infer Item)[]
  ? Fields<Item>
  : Value extends object
    ? { [Field in keyof Value & string]: Field | `${Field}.${Fields<Value[Field]>}` }[keyof Value & string]
    : never;

/** The shape of the event's data, and a complaint that names each field of the fixture which the event has not. */
type Fixture<Type extends EventType, Found> = { readonly type: string; readonly data: Shape<DataOf<Type>> } & ([
  Exclude<Fields<Found>, Fields<DataOf<Type>>>,
] extends [never]
  ? unknown
  : { readonly unknownField: Exclude<Fields<Found>, Fields<DataOf<Type>>> });

type Fixtures<Frozen extends Record<EventType, { data: unknown }>> = {
  readonly [Type in EventType]: Fixture<Type, Frozen[Type]['data']>;
};

const frozen = {
  'AideAccordee.v1': aideAccordee,
  'AideDeMinimisOctroyee.v1': aideDeMinimisOctroyee,
  'AidePayee.v1': aidePayee,
  'AideRefusee.v1': aideRefusee,
  'AidesAnterieuresDeclarees.v1': aidesAnterieuresDeclarees,
  'CreditsConfirmes.v1': creditsConfirmes,
  'CreditsEngages.v1': creditsEngages,
  'CreditsReserves.v1': creditsReserves,
  'DecisionProposee.v1': decisionProposee,
  'DemandeRetiree.v1': demandeRetiree,
  'DispositifFerme.v1': dispositifFerme,
  'DispositifOuvert.v1': dispositifOuvert,
  'DossierClos.v1': dossierClos,
  'DossierDepose.v1': dossierDepose,
  'EntrepriseEnrolee.v1': entrepriseEnrolee,
  'EntrepriseReferencee.v1': entrepriseReferencee,
  'EntrepriseUniqueConstituee.v1': entrepriseUniqueConstituee,
  'EnveloppeAbondee.v1': enveloppeAbondee,
  'EnveloppeOuverte.v1': enveloppeOuverte,
  'EnveloppeReduite.v1': enveloppeReduite,
  'FinancementRefuse.v1': financementRefuse,
  'FinancementReserve.v1': financementReserve,
  'InstructionOuverte.v1': instructionOuverte,
  'OctroiCorrige.v1': octroiCorrige,
  'PlafondReserve.v1': plafondReserve,
  'PropositionValidee.v1': propositionValidee,
  'ReservationCreditsLiberee.v1': reservationCreditsLiberee,
  'ReservationCreditsRefusee.v1': reservationCreditsRefusee,
  'ReservationExpiree.v1': reservationExpiree,
  'ReservationPlafondLiberee.v1': reservationPlafondLiberee,
  'ReservationPlafondRefusee.v1': reservationPlafondRefusee,
  'SubventionPubliee.v1': subventionPubliee,
};

/** One frozen fact per event version, as it lies in a journal for ever. A missing, extra or ill-typed field does not compile. */
export const everyEvent: Fixtures<typeof frozen> = frozen;
