import { dictionary, type StreamModel } from '#libs/event-sourcing';
import { cleDeReference } from '#libs/france';
import { peutVoirLaRegion } from '#modules/habilitations';
import { cleDeReservation, cleDObjet, estLeMemeObjet, type Objet } from '#modules/objets';
import type { EnveloppeEvent, EnveloppeOuverte } from './enveloppe.events';
import { UPCASTS_DE_L_ENVELOPPE } from './enveloppe.upcasts';

/** Credits held for an object. */
interface Tenue {
  readonly objet: Objet;
  readonly montantCentimes: number;
}

type DemandeDeCredits = Readonly<{ objet: Objet; reservationId: string }>;

interface Comptes {
  /** Undefined until the envelope is opened. A reservation may be refused before. */
  ouverture: EnveloppeOuverte['data'] | undefined;
  montantCentimes: number;
  /** Amounts reserved, by `cleDeReservation`. */
  reservations: Record<string, Tenue & DemandeDeCredits>;
  /** Amounts committed, by `cleDObjet`. */
  engagements: Record<string, Tenue>;
  /** Reservations that were refused, freed or committed. Asking for one again changes nothing. */
  reservationsCloses: Record<string, true>;
  /** Amounts added, or removed when negative, by the key of a budgetary decision. A decision counts once. */
  mouvements: Record<string, number>;
  reserveCentimes: number;
  engageCentimes: number;
}

export type Enveloppe = { readonly [Compte in keyof Comptes]: Readonly<Comptes[Compte]> };

/** The id names the region, year and scheme, so that the name of the stream makes the envelope unique. */
export const enveloppeIdDe = (region: string, annee: number, dispositifId: string): string =>
  `${region}.${annee}.${dispositifId}`;

export const dispositifDeLEnveloppe = (enveloppeId: string): string => enveloppeId.split('.').slice(2).join('.');

/** What a decision added, or removed when negative; undefined when it has not been applied. */
export const mouvementDe = ({ mouvements }: Enveloppe, decision: string): number | undefined =>
  mouvements[cleDeReference(decision)];

export const disponible = ({ montantCentimes, reserveCentimes, engageCentimes }: Enveloppe): number =>
  montantCentimes - reserveCentimes - engageCentimes;

/** The amount that the object reserves under this id. */
export const creditsReservesPour = (
  { reservations }: Pick<Enveloppe, 'reservations'>,
  { objet, reservationId }: DemandeDeCredits,
): number | undefined => {
  const tenue = reservations[cleDeReservation(objet, reservationId)];
  return tenue && estLeMemeObjet(tenue.objet, objet) ? tenue.montantCentimes : undefined;
};

/** The amount that the object commits. */
export const creditsEngagesPour = ({ engagements }: Pick<Enveloppe, 'engagements'>, objet: Objet): number | undefined =>
  engagements[cleDObjet(objet)]?.montantCentimes;

const fermerReservation = (comptes: Comptes, { objet, reservationId }: DemandeDeCredits): void => {
  const cle = cleDeReservation(objet, reservationId);
  comptes.reserveCentimes -= comptes.reservations[cle]?.montantCentimes ?? 0;
  Reflect.deleteProperty(comptes.reservations, cle);
  comptes.reservationsCloses[cle] = true;
};

const appliquerMouvement = (comptes: Comptes, decision: string, centimes: number): void => {
  comptes.mouvements[cleDeReference(decision)] = centimes;
  comptes.montantCentimes += centimes;
};

/** Mutates its state: copying thousands of reservations at each fact would make reading an envelope quadratic. */
const evolve = (comptes: Comptes, event: EnveloppeEvent): Comptes => {
  switch (event.type) {
    case 'EnveloppeOuverte.v1':
      comptes.ouverture = event.data;
      comptes.montantCentimes = event.data.montantCentimes;
      break;
    case 'EnveloppeAbondee.v1':
      appliquerMouvement(comptes, event.data.decision, event.data.montantCentimes);
      break;
    case 'EnveloppeReduite.v1':
      appliquerMouvement(comptes, event.data.decision, -event.data.montantCentimes);
      break;
    case 'CreditsReserves.v2': {
      const { objet, reservationId, montantCentimes } = event.data;
      const cle = cleDeReservation(objet, reservationId);
      comptes.reservations[cle] = { objet, reservationId, montantCentimes };
      comptes.reserveCentimes += montantCentimes;
      break;
    }
    case 'ReservationCreditsRefusee.v2':
    case 'ReservationCreditsLiberee.v2':
      fermerReservation(comptes, event.data);
      break;
    case 'CreditsEngages.v2': {
      const { objet, montantCentimes } = event.data;
      fermerReservation(comptes, event.data);
      comptes.engagements[cleDObjet(objet)] = { objet, montantCentimes };
      comptes.engageCentimes += montantCentimes;
      break;
    }
    case 'CreditsDegages.v2': {
      const { objet, montantCentimes, engageCentimes } = event.data;
      comptes.engagements[cleDObjet(objet)] = { objet, montantCentimes: engageCentimes };
      comptes.engageCentimes -= montantCentimes;
      break;
    }
    default:
      event satisfies never;
  }
  return comptes;
};

export const enveloppe: StreamModel<Enveloppe, EnveloppeEvent> = {
  category: 'enveloppe',
  upcasts: UPCASTS_DE_L_ENVELOPPE,
  initialState: () => ({
    ouverture: undefined,
    montantCentimes: 0,
    reservations: dictionary(),
    engagements: dictionary(),
    reservationsCloses: dictionary(),
    mouvements: dictionary(),
    reserveCentimes: 0,
    engageCentimes: 0,
  }),
  evolve,
  isVisibleTo: ({ ouverture }, actor) => ouverture !== undefined && peutVoirLaRegion(actor, ouverture.region),
};
