import { dictionary, type StreamModel } from '#libs/event-sourcing';
import { cleDeReservation, cleDObjet, estLeMemeObjet, type Objet } from '#modules/objets';
import type { CompteDeMinimisEvent } from './compte-de-minimis.events';
import { UPCASTS_DU_COMPTE } from './compte-de-minimis.upcasts';
import { cleDeclaree } from './cle-d-aide';
import { cederPart, recevoirPart } from './parts';
import { vuPar } from './preparation';
import type { AideComptee, CompteDeMinimis, Comptes, Reservation } from './comptes';

export type { AideComptee, CompteDeMinimis, Reservation } from './comptes';

export const aideInscrite = (
  montantCentimes: number,
  accordeeLe: string,
  source: AideComptee['source'],
  pour: string,
  transportRoutier = false,
): AideComptee => ({
  montantCentimes,
  accordeeLe,
  source,
  montantInitialCentimes: montantCentimes,
  transportRoutier,
  motifDeCorrection: null,
  corrigePar: null,
  pour,
});

type DemandeDePlafond = Readonly<{ objet: Objet; reservationId: string }>;

/** What the object reserves under this id. */
export const plafondReservePour = (
  { reservations }: Pick<CompteDeMinimis, 'reservations'>,
  { objet, reservationId }: DemandeDePlafond,
): Reservation | undefined => {
  const reservation = reservations[cleDeReservation(objet, reservationId)];
  return reservation && estLeMemeObjet(reservation.objet, objet) ? reservation : undefined;
};

const fermerReservation = (
  comptes: Comptes,
  { objet, reservationId, entrepriseUniqueId }: DemandeDePlafond & { readonly entrepriseUniqueId: string },
): void => {
  const cle = cleDeReservation(objet, reservationId);
  Reflect.deleteProperty(comptes.reservations, cle);
  comptes.reservationsCloses[cle] = entrepriseUniqueId;
};

const changerAide = (comptes: Comptes, cle: string, change: Partial<AideComptee>): void => {
  const aide = comptes.aides[cle];
  if (aide) comptes.aides[cle] = { ...aide, ...change };
};

/** Mutates its state: copying every aid at each fact would make reading an account quadratic. */
const evolve = (comptes: Comptes, event: CompteDeMinimisEvent): Comptes => {
  switch (event.type) {
    case 'AidesAnterieuresDeclarees.v1':
    case 'AidesAnterieuresDeclarees.v2':
    case 'AidesAnterieuresDeclarees.v3':
      comptes.clotures[event.data.entrepriseUniqueId] = event.data.clotureExercice;
      for (const aide of event.data.aides) {
        const { entrepriseUniqueId: pour } = event.data;
        const cle = cleDeclaree(comptes, aide.aideId, pour);
        const { montantCentimes, accordeeLe } = aide;
        const transportRoutier = 'transportRoutier' in aide && aide.transportRoutier;
        comptes.aides[cle] = aideInscrite(montantCentimes, accordeeLe, 'declaree', pour, transportRoutier);
        if ('autoriteSiren' in aide) {
          const { autorite, autoriteSiren } = aide;
          comptes.autorites[cle] = { autorite, autoriteSiren };
        }
      }
      break;
    case 'PlafondReserve.v2': {
      const { regle: _, entrepriseUniqueId: pour, ...reservation } = event.data;
      const cle = cleDeReservation(reservation.objet, reservation.reservationId);
      comptes.reservations[cle] = { ...reservation, pour, depassee: false };
      break;
    }
    case 'ReservationPlafondRefusee.v3':
    case 'ReservationPlafondLiberee.v2':
      fermerReservation(comptes, event.data);
      break;
    case 'AideDeMinimisOctroyee.v2': {
      const { objet, montantCentimes, accordeeLe, entrepriseUniqueId: pour } = event.data;
      const transportRoutier = plafondReservePour(comptes, event.data)?.transportRoutier;
      fermerReservation(comptes, event.data);
      const aide = aideInscrite(montantCentimes, accordeeLe, 'octroyee', pour, transportRoutier);
      comptes.aides[cleDObjet(objet)] = aide;
      break;
    }
    case 'OctroiCorrige.v1':
    case 'OctroiCorrige.v2': {
      const { aideId, nouveauMontantCentimes: montantCentimes, motif: motifDeCorrection } = event.data;
      const corrigePar = 'corrigePar' in event.data ? event.data.corrigePar : null;
      changerAide(comptes, cleDeclaree(comptes, aideId, event.data.entrepriseUniqueId), {
        montantCentimes,
        motifDeCorrection,
        corrigePar,
      });
      break;
    }
    case 'OctroiAjuste.v2':
      changerAide(comptes, cleDObjet(event.data.objet), { montantCentimes: event.data.nouveauMontantCentimes });
      break;
    case 'PlafondDepasse.v2':
      for (const objet of event.data.objets) comptes.horsPlafond[cleDObjet(objet)] = true;
      break;
    case 'DepassementResorbe.v2':
      for (const objet of event.data.objets) Reflect.deleteProperty(comptes.horsPlafond, cleDObjet(objet));
      break;
    case 'CompteHorsPlafond.v2': {
      const { au, regle, depassementCentimes, plafondCentimes, objets } = event.data;
      comptes.depassement = { au, regle, depassementCentimes, plafondCentimes, objets };
      break;
    }
    case 'CompteRevenuSousPlafond.v1':
      comptes.depassement = null;
      break;
    case 'PartCedee.v2':
      cederPart(comptes, event.data);
      break;
    case 'PartRecue.v2':
      recevoirPart(comptes, event.data);
      break;
    case 'ReservationDepassee.v2': {
      const cle = cleDeReservation(event.data.objet, event.data.reservationId);
      const reservation = comptes.reservations[cle];
      if (reservation) comptes.reservations[cle] = { ...reservation, depassee: true };
      break;
    }
    default:
      event satisfies never;
  }
  return comptes;
};

export const compteDeMinimis: StreamModel<CompteDeMinimis, CompteDeMinimisEvent> = {
  category: 'compteDeMinimis',
  upcasts: UPCASTS_DU_COMPTE,
  initialState: () => ({
    clotures: dictionary(),
    aides: dictionary(),
    autorites: dictionary(),
    reservations: dictionary(),
    reservationsCloses: dictionary(),
    horsPlafond: dictionary(),
    figes: dictionary(),
    depassement: null,
    cedees: dictionary(),
    compteId: null,
    parcours: dictionary(),
    mouvements: dictionary(),
  }),
  evolve,
  // Its facts do not say whose it is: the acts that read the company do.
  isVisibleTo: () => false,
  shownTo: (compte, actor) => vuPar(actor, compte),
};
